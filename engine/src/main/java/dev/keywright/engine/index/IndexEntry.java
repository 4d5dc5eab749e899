package dev.keywright.engine.index;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

import dev.keywright.engine.schema.IndexProjection;
import dev.keywright.engine.schema.KeyAttribute;
import dev.keywright.engine.schema.KeySchema;
import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** The image of an item in an index (FACTS §2.4). */
public final class IndexEntry {
    private IndexEntry() {}

    /** What of {@code item} the index carries; empty when the item lacks a key attribute or has it in another type. */
    public static Optional<Item> of(SecondaryIndex index, KeySchema tableKey, Item item) {
        for (KeyAttribute attribute : index.key().attributes()) {
            if (!isIndexable(item.get(attribute.name()), attribute)) {
                return Optional.empty();
            }
        }
        return Optional.of(switch (index.projection()) {
            case IndexProjection.All _ -> item;
            case IndexProjection.KeysOnly _,IndexProjection.Include _ -> item.only(projectedNames(index, tableKey));
        });
    }

    /** Names the index carries of every item: its own key, the table's, and those included; all of them for ALL. */
    public static SequencedSet<String> projectedNames(SecondaryIndex index, KeySchema tableKey) {
        SequencedSet<String> names = new LinkedHashSet<>(tableKey.names());
        names.addAll(index.key().names());
        if (index.projection() instanceof IndexProjection.Include(var further)) {
            names.addAll(further);
        }
        return names;
    }

    private static boolean isIndexable(@org.jspecify.annotations.Nullable AttributeValue value,
            KeyAttribute attribute) {
        return value != null && value.type() == attribute.type() && !isEmpty(value);
    }

    private static boolean isEmpty(AttributeValue value) {
        return (value instanceof AttributeValue.S(String text) && text.isEmpty())
                || (value instanceof AttributeValue.B(var bytes) && bytes.length() == 0);
    }
}
