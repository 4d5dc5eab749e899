package dev.keywright.engine.schema;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of a stream (FACTS §6.1). One shard of a stream is open at a time and takes every record; when it has been
 * open for long enough it is closed and followed by a child.
 *
 * @param parent the shard this one follows; it may have been trimmed since
 * @param last the sequence number of its last record, or the one before its first when it has none; empty while it is
 *     open
 */
public record StreamShard(ShardId id, Optional<ShardId> parent, Instant openedAt, SequenceNumber first,
        Optional<SequenceNumber> last, Optional<Instant> closedAt) {
    /** How long a shard takes records. */
    public static final Duration OPEN = Duration.ofHours(4);

    static StreamShard open(ShardId id, Optional<ShardId> parent, Instant openedAt, SequenceNumber first) {
        return new StreamShard(id, parent, openedAt, first, Optional.empty(), Optional.empty());
    }

    public boolean isOpen() {
        return last.isEmpty();
    }

    /** Whether this shard should be closed and followed by another. */
    boolean isDue(Instant now) {
        return isOpen() && !now.isBefore(openedAt.plus(OPEN));
    }

    /** Whether everything this shard has held is too old to be read. */
    boolean isTrimmed(Instant now) {
        return closedAt.map(closed -> !now.isBefore(closed.plus(TableStream.RETENTION))).orElse(false);
    }

    /**
     * What its range is said to end with, once it is closed. Even a shard without records has one number, which no
     * record has, so that the ranges of shards never overlap.
     */
    public Optional<SequenceNumber> ending() {
        return last.map(end -> end.compareTo(first) < 0 ? first : end);
    }

    /** Whether the number lies in its range. */
    public boolean has(SequenceNumber number) {
        return number.compareTo(first) >= 0 && ending().map(end -> number.compareTo(end) <= 0).orElse(true);
    }

    /** @param next the number that the stream's next record would have got */
    StreamShard closed(SequenceNumber next, Instant now) {
        return new StreamShard(id, parent, openedAt, first, Optional.of(new SequenceNumber(next.value() - 1)),
                Optional.of(now));
    }
}
