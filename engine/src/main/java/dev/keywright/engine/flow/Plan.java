package dev.keywright.engine.flow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.SequenceNumber;
import dev.keywright.engine.schema.StreamShard;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableStream;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Keyspace;

/** What to do with the storage. Nothing here changes while it is carried out, so it can be carried out again. */
public sealed interface Plan {
    /** A plan that a snapshot is enough for. */
    sealed interface Reading extends Plan {}

    /** A plan that needs the one write transaction. */
    sealed interface Writing extends Plan {}

    /** A plan that reads a stream, which a snapshot is enough for. */
    sealed interface StreamReading extends Plan {}

    record ReadItems(List<PointRead> reads) implements Reading {
        public ReadItems {
            reads = List.copyOf(reads);
        }
    }

    record PointRead(Table table, Keyspace keyspace, EncodedKey key, ReadMode mode) {}

    /**
     * A page of a Query or Scan.
     *
     * @param limit the most items to evaluate
     */
    record ReadRange(Source source, KeyRange range, Direction direction, int limit, Optional<BoundCondition> filter,
            Rows rows, RangeRead.Fetch fetch, ReadMode mode) implements Reading {
        /** The same range in pages of 1 MB. */
        public ReadRange unlimited() {
            return new ReadRange(source, range, direction, Integer.MAX_VALUE, filter, rows, fetch, mode);
        }
    }

    /** Looks at the size of a table for its description. */
    record Measure(Table table) implements Reading {}

    /** Touches no storage. */
    record Nothing() implements Reading {}

    /**
     * Changes items; none of them when one of {@code ALL_OR_NONE} fails.
     */
    record WriteItems(List<PointWrite> writes, Atomicity atomicity, CollectionMetrics metrics,
            Author author) implements Writing {
        public WriteItems {
            writes = List.copyOf(writes);
        }
    }

    record PointWrite(Keyspace keyspace, EncodedKey key, ItemWrite write) {}

    /** Whether writes depend on each other. */
    enum Atomicity {
        /** One write, or several that have no conditions. */
        EACH,
        /** A transaction. */
        ALL_OR_NONE
    }

    record CreateTable(Table table) implements Writing {}

    record DropTable(Table table) implements Writing {}

    /** Keeps the changed table; makes the entries of a new index, or drops those of a deleted one. */
    record AlterTable(Table table, Optional<GlobalIndex> built, Optional<GlobalIndex> dropped) implements Writing {}

    /**
     * Looks for where in a shard an iterator begins.
     *
     * @param horizon records of that moment and older count as trimmed
     */
    record FindPosition(TableStream stream, StreamShard shard, StreamPosition position,
            Instant horizon) implements StreamReading {}

    /**
     * Reads a page of a shard.
     *
     * @param limit the most records to read
     * @param horizon records of that moment and older count as trimmed
     */
    record ReadRecords(TableStream stream, StreamShard shard, SequenceNumber from, int limit,
            Instant horizon) implements StreamReading {}
}
