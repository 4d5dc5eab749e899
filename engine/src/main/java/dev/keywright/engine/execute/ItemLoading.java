package dev.keywright.engine.execute;

import java.util.Optional;

import dev.keywright.engine.flow.EncodedKey;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.index.IndexEntry;
import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Transaction;
import dev.keywright.engine.value.Item;

/** Fills a new table with items that were checked when they were written, each under a key that is still free. */
public final class ItemLoading {
    private final TableSchema schema;
    private final Keyspace items;
    private final Transaction transaction;

    public ItemLoading(TableSchema schema, Transaction transaction) {
        this.schema = schema;
        this.transaction = transaction;
        items = Source.keyspace(schema);
    }

    /** An item and its entries in all indexes; an item that an index cannot take is not in it. */
    public void add(byte[] key, byte[] item) {
        transaction.put(items, key, item);
        for (SecondaryIndex index : schema.indexes()) {
            Optional<Item> entry = IndexEntry.of(index, schema.key(), Item.stored(item));
            entry.ifPresent(there -> transaction.put(Source.keyspace(schema, index.name()),
                    EncodedKey.inIndex(index, schema.key(), there).bytes(), there.encoded()));
        }
    }
}
