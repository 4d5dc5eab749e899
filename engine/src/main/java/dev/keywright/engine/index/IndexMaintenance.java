package dev.keywright.engine.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.value.Item;

/** From the images before and after to the changes of every index of the table. */
public final class IndexMaintenance {
    private IndexMaintenance() {}

    public static List<IndexWrite> of(TableSchema schema, Optional<Item> before, Optional<Item> after) {
        List<SecondaryIndex> indexes = schema.indexes();
        if (indexes.isEmpty()) {
            return List.of();
        }
        List<IndexWrite> writes = new ArrayList<>();
        for (SecondaryIndex index : indexes) {
            Optional<Item> old = before.flatMap(item -> IndexEntry.of(index, schema.key(), item));
            Optional<Item> fresh = after.flatMap(item -> IndexEntry.of(index, schema.key(), item));
            change(index, old, fresh).ifPresent(writes::add);
        }
        return writes;
    }

    private static Optional<IndexWrite> change(SecondaryIndex index, Optional<Item> old, Optional<Item> fresh) {
        if (old.isEmpty()) {
            return fresh.map(entry -> new IndexWrite.Insert(index, entry));
        }
        if (fresh.isEmpty()) {
            return old.map(entry -> new IndexWrite.Remove(index, entry));
        }
        Item before = old.get();
        Item after = fresh.get();
        if (before.equals(after)) {
            return Optional.empty();
        }
        return Optional.of(hasSameKey(index, before, after)
                ? new IndexWrite.Replace(index, before, after)
                : new IndexWrite.Move(index, before, after));
    }

    private static boolean hasSameKey(SecondaryIndex index, Item before, Item after) {
        return index.key()
                .attributes()
                .stream()
                .allMatch(attribute -> before.find(attribute.name()).equals(after.find(attribute.name())));
    }
}
