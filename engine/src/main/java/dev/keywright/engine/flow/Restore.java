package dev.keywright.engine.flow;

import java.time.Instant;
import java.util.Optional;

import dev.keywright.engine.history.PastItems;
import dev.keywright.engine.schema.TableId;
import dev.keywright.engine.schema.TableName;

/**
 * The filling of a table with what another one was; kept as long as the table, which tells where it comes from.
 *
 * @param table what is filled
 * @param backup the id of the backup it is restored from, if it is
 * @param sourceArn of the table that the items were in
 * @param time that it is restored to
 */
public record Restore(TableName table, TableId tableId, Optional<String> backup, String sourceArn, Instant time,
        Copying copying) implements Job {
    static String id(TableId table) {
        return "restore/" + table.value();
    }

    @Override
    public String id() {
        return id(tableId);
    }

    @Override
    public boolean isRunning() {
        return !copying.isDone();
    }

    @Override
    public Optional<TableId> reads() {
        return isRunning() && copying.from() instanceof PastItems.AsOf(TableId source, _)
                ? Optional.of(source)
                : Optional.empty();
    }

    public Restore withCopying(Copying changed) {
        return new Restore(table, tableId, backup, sourceArn, time, changed);
    }
}
