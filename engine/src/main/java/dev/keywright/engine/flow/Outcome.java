package dev.keywright.engine.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.schema.SequenceNumber;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.value.Item;

/** What carrying out a plan has brought. */
public sealed interface Outcome {
    /** @param items one for each read of the plan, in order; empty where nothing is stored */
    record ItemsRead(List<Optional<Item>> items) implements Outcome {}

    /**
     * A page of a range.
     *
     * @param items those that passed the filter, whole; empty when they were only counted
     * @param count how many passed the filter
     * @param scanned how many were evaluated
     * @param evaluatedBytes size of all evaluated, as stored in the table or index
     * @param fetched sizes of the items read from the table for entries of a local index
     * @param last the key to go on from; empty at the end of the range
     */
    record PageRead(List<Item> items, int count, int scanned, long evaluatedBytes, List<Integer> fetched,
            Optional<Item> last) implements Outcome {}

    /**
     * Every write is done.
     *
     * @param collectionBytes sizes of the item collections touched, where they were asked for: by table and partition
     */
    record ItemsWritten(List<Change> changes, Map<Collection, Long> collectionBytes) implements Outcome {}

    /**
     * All items of a table and its local indexes with one partition key.
     *
     * @param key the partition key attribute
     */
    record Collection(TableName table, Item key) {}

    /** No write is done, because of at least one of them; in the order of the plan. */
    record WritesRefused(List<Verdict> verdicts) implements Outcome {}

    /**
     * How one write of a plan looks when some write is refused.
     *
     * @param stored the item there is
     * @param reason why this very write cannot be done; empty when it could
     */
    record Verdict(Optional<Item> stored, Optional<Fault> reason) {}

    /** Sizes for a description. */
    record Measured(TableSize size) implements Outcome {}

    /** @param next the first record that an iterator reads */
    record PositionFound(SequenceNumber next) implements Outcome {}

    /**
     * A page of a shard.
     *
     * @param next the first record of the next page; empty when the shard is closed and has been read to its end
     */
    record RecordsRead(List<StreamEntry> records, Optional<SequenceNumber> next) implements Outcome {}

    /** Nothing to tell. */
    record Done() implements Outcome {}
}
