package dev.keywright.engine.check;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.expression.BoundUpdate;
import dev.keywright.engine.expression.KeyBounds;
import dev.keywright.engine.expression.UpdateAction;
import dev.keywright.engine.expression.UpdateTerm;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.schema.KeyAttribute;
import dev.keywright.engine.schema.KeySchema;
import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Bytes;
import dev.keywright.engine.value.Item;
import dev.keywright.engine.value.ItemSize;

/** The rules for key attributes (FACTS §3.3, messages 23 to 29). */
final class Keys {
    private static final int MAX_PARTITION_BYTES = 2048;
    private static final int MAX_SORT_BYTES = 1024;

    private Keys() {}

    /** The key of an item that is to be stored. */
    static Item ofItem(TableSchema schema, Item item) {
        for (KeyAttribute attribute : schema.key().attributes()) {
            AttributeValue value = item.get(attribute.name());
            if (value == null) {
                throw Message.MISSING_KEY.asValidation(attribute.name());
            }
            if (value.type() != attribute.type()) {
                throw Message.KEY_TYPE_MISMATCH.asValidation(attribute.name(), attribute.type(), value.type());
            }
        }
        requireUsable(schema.key(), item);
        requireIndexable(schema, item);
        return item.only(schema.key().names());
    }

    /** A key that an item is to be looked up by: these attributes and no others. */
    static Item ofLookup(KeySchema key, Item given) {
        if (!matches(key, given)) {
            throw Message.KEY_SCHEMA_MISMATCH.asValidation();
        }
        requireUsable(key, given);
        return given;
    }

    /** Whether an item has exactly the key's attributes, each in its type. */
    static boolean matches(KeySchema key, Item given) {
        List<KeyAttribute> attributes = key.attributes();
        return given.attributes().size() == attributes.size()
                && attributes.stream().allMatch(attribute -> isOfType(attribute, given.get(attribute.name())));
    }

    private static boolean isOfType(KeyAttribute attribute, @Nullable AttributeValue value) {
        return value != null && value.type() == attribute.type();
    }

    private static void requireUsable(KeySchema key, Item item) {
        for (KeyAttribute attribute : key.partition()) {
            if (requireFilled(attribute, item) > MAX_PARTITION_BYTES) {
                throw Message.PARTITION_KEY_TOO_LONG.asValidation();
            }
        }
        for (KeyAttribute attribute : key.sort()) {
            if (requireFilled(attribute, item) > MAX_SORT_BYTES) {
                throw Message.SORT_KEY_TOO_LONG.asValidation();
            }
        }
    }

    /** Refuses values that no key has: a Query for them is a mistake. */
    static void requireUsable(KeySchema key, KeyBounds bounds) {
        for (int i = 0; i < bounds.hash().size(); i++) {
            if (requireFilled(key.partition().get(i).name(), bounds.hash().get(i)) > MAX_PARTITION_BYTES) {
                throw Message.PARTITION_KEY_TOO_LONG.asValidation();
            }
        }
        for (int i = 0; i < bounds.rangeEquals().size(); i++) {
            requireSortValue(key.sort().get(i).name(), bounds.rangeEquals().get(i));
        }
        bounds.rangeClause()
                .ifPresent(clause -> clause.values().forEach(value -> requireSortValue(clause.attribute(), value)));
    }

    private static void requireSortValue(String attribute, AttributeValue value) {
        if (requireFilled(attribute, value) > MAX_SORT_BYTES) {
            throw Message.SORT_KEY_TOO_LONG.asValidation();
        }
    }

    private static int requireFilled(KeyAttribute attribute, Item item) {
        AttributeValue value = item.get(attribute.name());
        return value == null ? 0 : requireFilled(attribute.name(), value);
    }

    /** @return how many bytes the value has */
    private static int requireFilled(String attribute, AttributeValue value) {
        if (isEmpty(value)) {
            throw Message.EMPTY_KEY_VALUE.asValidation(kindOf(value), attribute);
        }
        return ItemSize.ofValue(value);
    }

    /** Refuses empty values of key attributes, the table's or those of an index. */
    static void requireFilled(TableSchema schema, Item item) {
        schema.key().attributes().forEach(attribute -> requireFilled(attribute, item));
        for (SecondaryIndex index : byName(schema)) {
            index.key().attributes().forEach(attribute -> requireFilled(index, attribute, item));
        }
    }

    /** Refuses an update that spells out an empty value for an index's key attribute. */
    static void requireFilled(TableSchema schema, BoundUpdate update) {
        for (UpdateAction action : update.actions()) {
            if (action instanceof UpdateAction.Set(var path, UpdateTerm.Literal(var value)) && path.isTopLevel()
                    && isEmpty(value)
                    && schema.indexes().stream().anyMatch(index -> index.key().has(path.attribute()))) {
                throw Message.EMPTY_INDEX_KEY_UPDATE.asValidation(kindOf(value));
            }
        }
    }

    private static void requireFilled(SecondaryIndex index, KeyAttribute attribute, Item item) {
        AttributeValue value = item.get(attribute.name());
        if (value != null && isEmpty(value)) {
            throw Message.EMPTY_INDEX_KEY_VALUE.asValidation(kindOf(value), index.name(), attribute.name());
        }
    }

    /** Of several indexes that an item does not fit, the one first in the alphabet is told. */
    private static List<SecondaryIndex> byName(TableSchema schema) {
        return schema.indexes()
                .stream()
                .sorted(Comparator.comparing(index -> index.name().value()))
                .toList();
    }

    /** An attribute of an index's key may be absent, but not be what the index cannot hold. */
    private static void requireIndexable(TableSchema schema, Item item) {
        for (SecondaryIndex index : byName(schema)) {
            for (KeyAttribute attribute : index.key().attributes()) {
                AttributeValue value = item.get(attribute.name());
                if (value == null) {
                    continue;
                }
                if (value.type() != attribute.type()) {
                    throw Message.INDEX_KEY_TYPE_MISMATCH.asValidation(attribute.name(), attribute.type(),
                            value.type(), index.name());
                }
                requireFilled(index, attribute, item);
            }
            requireShortIndexKeys(index.key(), item);
        }
    }

    private static void requireShortIndexKeys(KeySchema key, Item item) {
        int partition = 0;
        for (KeyAttribute attribute : key.partition()) {
            AttributeValue value = item.get(attribute.name());
            partition += value == null ? 0 : ItemSize.ofValue(value);
        }
        if (partition > MAX_PARTITION_BYTES) {
            throw Message.PARTITION_KEY_TOO_LONG.asValidation();
        }
        int sort = 0;
        for (KeyAttribute attribute : key.sort()) {
            AttributeValue value = item.get(attribute.name());
            sort += value == null ? 0 : ItemSize.ofValue(value);
        }
        if (sort > MAX_SORT_BYTES) {
            throw Message.SORT_KEY_TOO_LONG.asValidation();
        }
    }

    private static boolean isEmpty(AttributeValue value) {
        return (value instanceof AttributeValue.S(String text) && text.isEmpty())
                || (value instanceof AttributeValue.B(Bytes bytes) && bytes.length() == 0);
    }

    private static String kindOf(AttributeValue value) {
        return value instanceof AttributeValue.B ? "binary" : "string";
    }
}
