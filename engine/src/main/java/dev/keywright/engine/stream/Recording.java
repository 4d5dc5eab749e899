package dev.keywright.engine.stream;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.flow.Author;
import dev.keywright.engine.flow.Change;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.flow.Streams;
import dev.keywright.engine.flow.Tables;
import dev.keywright.engine.schema.StreamSettings;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.schema.TableStream;
import dev.keywright.engine.storage.Transaction;

/** The stage's door for writes. Holds nothing; called by the holder of the store's one transaction. */
public final class Recording {
    private Recording() {}

    /**
     * Puts a write into the streams of the tables it is to, and begins or ends streams as their tables are changed.
     *
     * @param tables as they were before the write
     * @return the tables with their streams as they are now; the same when no stream began, rolled or ended
     */
    public static Tables record(Plan.Writing plan, Outcome outcome, Tables tables, Instant now,
            Transaction transaction) {
        return switch (plan) {
            case Plan.WriteItems items -> outcome instanceof Outcome.ItemsWritten written
                    ? tables.with(append(written.changes(), items.author(), tables.streams(), now, transaction))
                    : tables;
            case Plan.CreateTable(var table) -> tables.with(begun(table, tables.streams(), transaction));
            case Plan.AlterTable(var table, _, _) -> tables.with(followed(table, tables.streams(), now, transaction));
            case Plan.DropTable(var table) -> tables.with(ended(table, tables.streams(), now, transaction));
        };
    }

    private static Streams append(List<Change> changes, Author author, Streams streams, Instant now,
            Transaction transaction) {
        Streams after = streams;
        for (Change change : changes) {
            Optional<TableStream> enabled = after.enabled(change.table().name());
            if (enabled.isPresent() && change.isReal()) {
                after = Rolling.rolled(enabled.get(), after, now, transaction);
                RecordLog.append(after.enabled(change.table().name()).orElseThrow(), change, author, now, transaction);
            }
        }
        return after;
    }

    /** As an UpdateTable wants it: a stream that is asked for begins, one that is no longer asked for ends. */
    private static Streams followed(Table table, Streams streams, Instant now, Transaction transaction) {
        boolean wanted = table.settings().stream().map(StreamSettings::isEnabled).orElse(false);
        boolean there = streams.enabled(table.name()).isPresent();
        if (wanted == there) {
            return streams;
        }
        return wanted ? begun(table, streams, transaction) : ended(table, streams, now, transaction);
    }

    private static Streams begun(Table table, Streams streams, Transaction transaction) {
        return table.settings().stream().flatMap(settings -> settings.view().map(view -> {
            TableStream stream = TableStream.begin(table.schema(), view, settings.enabledAt(), table.phase().until());
            transaction.create(Source.keyspace(stream));
            return streams.with(stream);
        })).orElse(streams);
    }

    private static Streams ended(Table table, Streams streams, Instant now, Transaction transaction) {
        TableName name = table.name();
        return streams.enabled(name)
                .map(stream -> streams.with(
                        stream.disabled(RecordLog.next(stream, transaction), now, table.phase().until())))
                .orElse(streams);
    }
}
