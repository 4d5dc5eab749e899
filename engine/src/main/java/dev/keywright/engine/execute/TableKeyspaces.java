package dev.keywright.engine.execute;

import dev.keywright.engine.flow.EncodedKey;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.index.IndexEntry;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Transaction;
import dev.keywright.engine.value.Item;

/** The places where a table and its indexes are stored. */
public final class TableKeyspaces {
    private TableKeyspaces() {}

    static void create(TableSchema schema, Transaction transaction) {
        transaction.create(Source.keyspace(schema));
        for (SecondaryIndex index : schema.indexes()) {
            transaction.create(Source.keyspace(schema, index.name()));
        }
    }

    /** Makes an index of what the table holds; an item that lacks the key or has it in another type is left out. */
    static void build(TableSchema schema, GlobalIndex index, Transaction transaction) {
        Keyspace entries = Source.keyspace(schema, index.name());
        transaction.create(entries);
        Cursor items = transaction.scan(Source.keyspace(schema), KeyRange.ALL, Direction.ASCENDING);
        while (items.next()) {
            IndexEntry.of(index, schema.key(), Item.stored(items.value()))
                    .ifPresent(entry -> transaction.put(entries,
                            EncodedKey.inIndex(index, schema.key(), entry).bytes(), entry.encoded()));
        }
    }

    /** Removes everything a deleted table has left, once its status is over. */
    public static void drop(TableSchema schema, Transaction transaction) {
        transaction.drop(Source.keyspace(schema));
        dropIndexes(schema, transaction);
    }

    /** Removes what a deleted table has left but for its items, which a backup has taken over. */
    public static void dropIndexes(TableSchema schema, Transaction transaction) {
        schema.indexes().forEach(index -> drop(schema, index.name(), transaction));
    }

    /** Removes the entries of a deleted index, once its status is over. */
    public static void drop(TableSchema schema, IndexName index, Transaction transaction) {
        transaction.drop(Source.keyspace(schema, index));
    }
}
