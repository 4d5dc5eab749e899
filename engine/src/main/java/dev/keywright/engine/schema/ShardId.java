package dev.keywright.engine.schema;

import java.time.Instant;

/** The name of a shard; later shards of a stream have greater ones. Those made here have 37 characters. */
public record ShardId(String value) implements Comparable<ShardId> {
    /** Made of when the shard was opened and what tells it from all others of that moment. */
    static ShardId of(Instant openedAt, TableId table, SequenceNumber first) {
        int hash = 31 * table.value().hashCode() + Long.hashCode(first.value());
        return new ShardId(String.format("shardId-%020d-%08x", openedAt.toEpochMilli(), hash));
    }

    @Override
    public int compareTo(ShardId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
