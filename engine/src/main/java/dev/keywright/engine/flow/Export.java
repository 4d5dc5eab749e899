package dev.keywright.engine.flow;

import java.time.Instant;
import java.util.Optional;

import dev.keywright.engine.api.ExportTableToPointInTimeRequest;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableId;

/**
 * The writing of what a table was at a moment, or of what changed in a period, into a bucket.
 *
 * @param id its ARN
 * @param from where the period of an incremental export begins, inclusive; empty for a full one
 * @param to which moment is exported, inclusive, or where the period ends, exclusive
 * @param itemCount how many items were written, once it is over
 * @param billedBytes the size of those items
 */
public record Export(String id, ExportTableToPointInTimeRequest request, Table table, Instant startedAt,
        Optional<Instant> from, Instant to, long itemCount, long billedBytes,
        Optional<Ending> ending) implements Job {
    @Override
    public boolean isRunning() {
        return ending.isEmpty();
    }

    @Override
    public Optional<TableId> reads() {
        return isRunning() ? Optional.of(table.schema().id()) : Optional.empty();
    }

    /** The last part of the ARN, and the name of the folder it is written to. */
    public String number() {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    public Export ended(Ending how, long items, long bytes) {
        return new Export(id, request, table, startedAt, from, to, items, bytes, Optional.of(how));
    }
}
