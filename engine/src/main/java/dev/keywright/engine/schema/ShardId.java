package dev.keywright.engine.schema;

import java.time.Instant;

/** The name of a shard, 37 characters long; later shards of a stream have greater ones. */
public record ShardId(String value) {
    /** Made of when the shard was opened and what tells it from all others of that moment. */
    static ShardId of(Instant openedAt, TableId table, SequenceNumber first) {
        int hash = 31 * table.value().hashCode() + Long.hashCode(first.value());
        return new ShardId(String.format("shardId-%020d-%08x", openedAt.toEpochMilli(), hash));
    }

    @Override
    public String toString() {
        return value;
    }
}
