package dev.keywright.engine.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import dev.keywright.engine.schema.KeyAttribute;
import dev.keywright.engine.schema.KeySchema;
import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.storage.KeyEncoding;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** A key in the form it is stored under, encoded once and carried from plan to execute. */
public final class EncodedKey {
    private final byte[] bytes;

    private EncodedKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The key of {@code item}, which has every key attribute in its type, in a table. */
    public static EncodedKey inTable(KeySchema key, Item item) {
        return new EncodedKey(KeyEncoding.encode(values(key.partition(), item), values(key.sort(), item)));
    }

    /** The key of an entry in an index: the index's key, then the table's to tell equal ones apart. */
    public static EncodedKey inIndex(SecondaryIndex index, KeySchema tableKey, Item entry) {
        List<AttributeValue> rest = new ArrayList<>(values(index.key().sort(), entry));
        rest.addAll(values(tableKey.partition(), entry));
        rest.addAll(values(tableKey.sort(), entry));
        return new EncodedKey(KeyEncoding.encode(values(index.key().partition(), entry), rest));
    }

    /** The key of {@code item} in whatever {@code source} is. */
    public static EncodedKey in(Source source, Item item) {
        KeySchema tableKey = source.table().schema().key();
        return source.index().map(index -> inIndex(index, tableKey, item)).orElseGet(() -> inTable(tableKey, item));
    }

    /** The partition key alone that {@code key}, or the beginning of one, begins with: what all keys beside it share. */
    public static EncodedKey ofPartition(Source source, byte[] key) {
        return new EncodedKey(
                KeyEncoding.encode(KeyEncoding.decode(key, source.key().partition().size()), List.of()));
    }

    private static List<AttributeValue> values(List<KeyAttribute> attributes, Item item) {
        if (attributes.size() == 1) {
            return List.of(value(attributes.getFirst(), item));
        }
        List<AttributeValue> values = new ArrayList<>(attributes.size());
        for (KeyAttribute attribute : attributes) {
            values.add(value(attribute, item));
        }
        return values;
    }

    private static AttributeValue value(KeyAttribute attribute, Item item) {
        return Objects.requireNonNull(item.get(attribute.name()), attribute.name());
    }

    /** The bytes themselves; shared, not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** A key that was kept as it is; the caller gives its bytes away. */
    public static EncodedKey stored(byte[] bytes) {
        return new EncodedKey(bytes);
    }

    /** The first {@code count} of the values it was made of, or all if those are fewer. */
    public List<AttributeValue> values(int count) {
        return KeyEncoding.decode(bytes, count);
    }

    /** Where in the hash space the partition key lies. */
    public long partitionHash() {
        return KeyEncoding.hashOf(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EncodedKey that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
