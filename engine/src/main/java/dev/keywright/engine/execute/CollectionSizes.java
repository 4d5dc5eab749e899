package dev.keywright.engine.execute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Change;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.index.IndexWrite;
import dev.keywright.engine.schema.LocalIndex;
import dev.keywright.engine.schema.TableId;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyEncoding;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Reads;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;
import dev.keywright.engine.value.ItemSize;

/**
 * Sizes of item collections, in tables that have local indexes: the items of one partition key and their entries in
 * local indexes, which may not grow beyond a limit (FACTS §3.1). Collections that are large enough to matter are measured
 * once and then followed. Used by one writer at a time.
 */
public final class CollectionSizes {
    /** The service's limit: 10 GB. */
    public static final long SERVICE_LIMIT_BYTES = 10L << 30;

    private static final int FOLLOWED = 1_000;

    private record Place(TableId table, Outcome.Collection collection) {}

    private final long limitBytes;
    private final LinkedHashMap<Place, Long> followed = new LinkedHashMap<>(FOLLOWED, 0.75f, true);

    public CollectionSizes(long limitBytes) {
        this.limitBytes = limitBytes;
    }

    /**
     * The decision, or its refusal when it lets a collection grow too large.
     *
     * @throws FaultException when the writes do not depend on each other
     */
    Outcome limit(Plan.WriteItems plan, Outcome.ItemsWritten decided, Reads reads) {
        List<Change> growing = decided.changes().stream().filter(change -> canExceed(change, reads)).toList();
        if (growing.isEmpty()) {
            return decided;
        }
        Map<Outcome.Collection, Long> sizes = after(decided.changes(), reads);
        List<Outcome.Verdict> verdicts = new ArrayList<>();
        boolean exceeded = false;
        for (Change change : decided.changes()) {
            boolean tooLarge = growing.contains(change) && sizes.getOrDefault(collection(change), 0L) > limitBytes;
            exceeded |= tooLarge;
            verdicts.add(new Outcome.Verdict(change.before(), tooLarge ? Optional.of(tooLarge()) : Optional.empty()));
        }
        if (!exceeded) {
            return decided;
        }
        return switch (plan.atomicity()) {
            case EACH -> throw new FaultException(tooLarge());
            case ALL_OR_NONE -> new Outcome.WritesRefused(verdicts);
        };
    }

    private static Fault tooLarge() {
        return new Fault.ItemCollectionSizeLimitExceeded(Message.COLLECTION_TOO_LARGE.with());
    }

    /** A table of so few items that even the largest of them stay below the limit need not be measured. */
    private boolean canExceed(Change change, Reads reads) {
        TableSchema schema = change.table().schema();
        return !schema.localIndexes().isEmpty() && growth(change) > 0
                && (reads.count(Source.keyspace(schema)) + 1) * (1L + schema.localIndexes().size())
                        * ItemSize.MAX_ITEM_BYTES > limitBytes;
    }

    /** How large each collection that is written to will be. */
    Map<Outcome.Collection, Long> after(List<Change> changes, Reads reads) {
        Map<Outcome.Collection, Long> sizes = new LinkedHashMap<>();
        for (Change change : changes) {
            if (!change.table().schema().localIndexes().isEmpty()) {
                Outcome.Collection collection = collection(change);
                sizes.computeIfAbsent(collection, _ -> size(change.table().schema(), collection, reads));
                sizes.merge(collection, growth(change), Long::sum);
            }
        }
        return sizes;
    }

    /** Follows what has been committed. */
    public void committed(List<Change> changes) {
        for (Change change : changes) {
            TableSchema schema = change.table().schema();
            if (!schema.localIndexes().isEmpty()) {
                followed.computeIfPresent(new Place(schema.id(), collection(change)),
                        (_, size) -> size + growth(change));
            }
        }
    }

    private static Outcome.Collection collection(Change change) {
        String partition = change.table().schema().key().partition().getFirst().name();
        return new Outcome.Collection(change.table().name(),
                Item.of(partition, change.keyAttributes().find(partition).orElseThrow()));
    }

    private static long growth(Change change) {
        long growth = sizeBytes(change.after()) - sizeBytes(change.before());
        for (IndexWrite write : change.indexWrites()) {
            if (write.index() instanceof LocalIndex) {
                growth += switch (write) {
                    case IndexWrite.Insert(_, var entry) -> entry.sizeBytes();
                    case IndexWrite.Remove(_, var entry) -> -entry.sizeBytes();
                    case IndexWrite.Replace(_, var before, var after) -> after.sizeBytes() - before.sizeBytes();
                    case IndexWrite.Move(_, var before, var after) -> after.sizeBytes() - before.sizeBytes();
                };
            }
        }
        return growth;
    }

    private static long sizeBytes(Optional<Item> item) {
        return item.map(Item::sizeBytes).orElse(0);
    }

    private long size(TableSchema schema, Outcome.Collection collection, Reads reads) {
        Place place = new Place(schema.id(), collection);
        Long known = followed.get(place);
        if (known != null) {
            return known;
        }
        long size = measure(schema, collection.key().attributes().values().iterator().next(), reads);
        followed.put(place, size);
        if (followed.size() > FOLLOWED) {
            followed.pollFirstEntry();
        }
        return size;
    }

    private static long measure(TableSchema schema, AttributeValue partition, Reads reads) {
        KeyRange range = KeyRange.prefix(KeyEncoding.encode(partition));
        long size = measure(Source.keyspace(schema), range, reads);
        for (LocalIndex index : schema.localIndexes()) {
            size += measure(Source.keyspace(schema, index.name()), range, reads);
        }
        return size;
    }

    private static long measure(Keyspace keyspace, KeyRange range, Reads reads) {
        long size = 0;
        Cursor cursor = reads.scan(keyspace, range, Direction.ASCENDING);
        while (cursor.next()) {
            size += Item.stored(cursor.value()).sizeBytes();
        }
        return size;
    }
}
