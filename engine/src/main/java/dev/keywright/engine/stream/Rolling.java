package dev.keywright.engine.stream;

import java.time.Instant;

import dev.keywright.engine.flow.Source;
import dev.keywright.engine.flow.StreamEntry;
import dev.keywright.engine.flow.Streams;
import dev.keywright.engine.schema.TableStream;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Transaction;

/** What time does to a stream: shards follow each other, and records grow too old to be kept. */
public final class Rolling {
    private Rolling() {}

    /** The streams as they are by {@code now}: the same, or with the next shard of {@code stream} open. */
    public static Streams rolled(TableStream stream, Streams streams, Instant now, Transaction transaction) {
        return stream.isEnabled() && stream.isRollDue(now)
                ? streams.with(stream.rolled(RecordLog.next(stream, transaction), now))
                : streams;
    }

    /**
     * Removes records that can no longer be read, the oldest first. The newest shard's stay where they are until the
     * next one has opened, so that the count goes on behind them.
     *
     * @param most how many to remove at most
     * @return how many were removed; fewer than {@code most} when none is left to remove
     */
    public static int trim(TableStream stream, int most, Instant now, Transaction transaction) {
        Instant horizon = now.minus(TableStream.RETENTION);
        KeyRange older = KeyRange.ALL.before(StreamEntry.key(stream.newest().first()));
        Cursor records = transaction.scan(Source.keyspace(stream), older, Direction.ASCENDING);
        int removed = 0;
        while (removed < most && records.next() && !StreamEntry.at(records.value()).isAfter(horizon)) {
            transaction.delete(Source.keyspace(stream), records.key());
            removed++;
        }
        return removed;
    }

    /** Removes all there is of a stream that cannot be read any more. */
    public static void drop(TableStream stream, Transaction transaction) {
        transaction.drop(Source.keyspace(stream));
    }
}
