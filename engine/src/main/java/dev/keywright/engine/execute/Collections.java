package dev.keywright.engine.execute;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.keywright.engine.flow.Change;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.schema.KeyAttribute;
import dev.keywright.engine.schema.LocalIndex;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyEncoding;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Reads;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** Sizes of item collections, in tables that have local indexes. */
final class Collections {
    private Collections() {}

    /** The size of each collection that was written to: its items and their entries in local indexes. */
    static Map<Outcome.Collection, Long> sizes(List<Change> changes, Reads reads) {
        Map<Outcome.Collection, Long> sizes = new LinkedHashMap<>();
        for (Change change : changes) {
            TableSchema schema = change.table().schema();
            if (!schema.localIndexes().isEmpty()) {
                KeyAttribute partition = schema.key().partition().getFirst();
                AttributeValue value = change.keyAttributes().find(partition.name()).orElseThrow();
                sizes.computeIfAbsent(new Outcome.Collection(change.table().name(), Item.of(partition.name(), value)),
                        _ -> size(schema, value, reads));
            }
        }
        return sizes;
    }

    private static long size(TableSchema schema, AttributeValue partition, Reads reads) {
        KeyRange range = KeyRange.prefix(KeyEncoding.encode(partition));
        long size = size(Source.keyspace(schema), range, reads);
        for (LocalIndex index : schema.localIndexes()) {
            size += size(Source.keyspace(schema, index.name()), range, reads);
        }
        return size;
    }

    private static long size(Keyspace keyspace, KeyRange range, Reads reads) {
        long size = 0;
        Cursor cursor = reads.scan(keyspace, range, Direction.ASCENDING);
        while (cursor.next()) {
            size += Item.stored(cursor.value()).sizeBytes();
        }
        return size;
    }
}
