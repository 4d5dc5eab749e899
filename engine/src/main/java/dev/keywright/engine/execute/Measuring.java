package dev.keywright.engine.execute;

import java.util.HashMap;
import java.util.Map;

import dev.keywright.engine.flow.Source;
import dev.keywright.engine.flow.TableSize;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.IndexStatus;
import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Reads;
import dev.keywright.engine.value.Item;

/**
 * Sizes for descriptions. Counts are exact. Bytes are exact up to {@value #SAMPLE} entries and beyond that estimated
 * from as many, which keys in hash order make a fair sample; the service's own figures are hours old (FACTS §1.5).
 */
final class Measuring {
    private static final int SAMPLE = 2_000;

    private Measuring() {}

    static TableSize of(Table table, Reads reads) {
        TableSchema schema = table.schema();
        Map<IndexName, TableSize.Extent> indexes = new HashMap<>();
        for (SecondaryIndex index : schema.indexes()) {
            if (!isLeaving(index)) {
                indexes.put(index.name(), extent(Source.keyspace(schema, index.name()), reads));
            }
        }
        return new TableSize(extent(Source.keyspace(schema), reads), indexes);
    }

    private static boolean isLeaving(SecondaryIndex index) {
        return index instanceof GlobalIndex global && global.phase().status() == IndexStatus.DELETING;
    }

    private static TableSize.Extent extent(Keyspace keyspace, Reads reads) {
        long count = reads.count(keyspace);
        long bytes = 0;
        int seen = 0;
        Cursor cursor = reads.scan(keyspace, KeyRange.ALL, Direction.ASCENDING);
        while (seen < SAMPLE && cursor.next()) {
            bytes += Item.stored(cursor.value()).sizeBytes();
            seen++;
        }
        return new TableSize.Extent(count, seen < SAMPLE ? bytes : bytes * count / seen);
    }
}
