package dev.keywright.engine.schema;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One stream of a table, for as long as it can be read: while it is enabled, and for a day after (FACTS §6.1). A table
 * has one enabled stream at most, but those that it had earlier may still be there.
 *
 * @param key the table's key, which each record tells
 * @param enabledAt when it began, to the millisecond; its label
 * @param settledAt when the status gives way from ENABLING to ENABLED, or from DISABLING to DISABLED
 * @param disabledAt when it took its last record; empty while it is enabled
 * @param shards oldest first
 */
public record TableStream(TableName table, TableId tableId, KeySchema key, StreamViewType view, Instant enabledAt,
        Instant settledAt, Optional<Instant> disabledAt, List<StreamShard> shards) {
    /** How long a record can be read. */
    public static final Duration RETENTION = Duration.ofHours(24);

    public TableStream {
        shards = List.copyOf(shards);
    }

    /** A stream with one open shard. */
    public static TableStream begin(TableSchema schema, StreamViewType view, Instant enabledAt, Instant settledAt) {
        return new TableStream(schema.name(), schema.id(), schema.key(), view, enabledAt, settledAt, Optional.empty(),
                List.of(StreamShard.open(ShardId.of(enabledAt, schema.id(), SequenceNumber.FIRST), Optional.empty(),
                        enabledAt, SequenceNumber.FIRST)));
    }

    public String label() {
        return TableArn.streamLabel(enabledAt);
    }

    public boolean isEnabled() {
        return disabledAt.isEmpty();
    }

    public StreamStatus statusAt(Instant now) {
        boolean settled = !now.isBefore(settledAt);
        return isEnabled()
                ? settled ? StreamStatus.ENABLED : StreamStatus.ENABLING
                : settled ? StreamStatus.DISABLED : StreamStatus.DISABLING;
    }

    /** Whether nothing of it can be read any more. */
    public boolean isGone(Instant now) {
        return disabledAt.map(end -> !now.isBefore(end.plus(RETENTION))).orElse(false);
    }

    /** The shards that may hold something to read, oldest first. */
    public List<StreamShard> shardsAt(Instant now) {
        return shards.stream().filter(shard -> !shard.isTrimmed(now)).toList();
    }

    /** The shard of this id, if it may hold something to read. */
    public Optional<StreamShard> shard(ShardId id, Instant now) {
        return shardsAt(now).stream().filter(shard -> shard.id().equals(id)).findFirst();
    }

    /** The shard that takes the next record, or that took the last one. */
    public StreamShard newest() {
        return shards.getLast();
    }

    public boolean isRollDue(Instant now) {
        return newest().isDue(now);
    }

    /** With the open shard closed and a child of it opened. */
    public TableStream rolled(SequenceNumber next, Instant now) {
        StreamShard closed = newest().closed(next, now);
        SequenceNumber first = closed.ending().orElseThrow().next();
        List<StreamShard> changed = new ArrayList<>(shards);
        changed.set(changed.size() - 1, closed);
        changed.add(StreamShard.open(ShardId.of(now, tableId, first), Optional.of(closed.id()), now, first));
        return withShards(changed);
    }

    /** Without the shards that cannot be read any more. */
    public TableStream trimmed(Instant now) {
        List<StreamShard> kept = shardsAt(now);
        return kept.size() == shards.size() ? this : withShards(kept);
    }

    /** With its last shard closed for good. */
    public TableStream disabled(SequenceNumber next, Instant now, Instant settles) {
        List<StreamShard> changed = new ArrayList<>(shards);
        changed.set(changed.size() - 1, newest().closed(next, now));
        return new TableStream(table, tableId, key, view, enabledAt, settles, Optional.of(now), changed);
    }

    private TableStream withShards(List<StreamShard> changed) {
        return new TableStream(table, tableId, key, view, enabledAt, settledAt, disabledAt, changed);
    }
}
