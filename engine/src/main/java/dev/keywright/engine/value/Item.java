package dev.keywright.engine.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

/**
 * An item, a key, or any other map of attributes. It is kept in the form it came in (a map of values, or the bytes it
 * was stored as) and changed to the other only when that is asked for, so that an item nobody looks into travels from
 * disk to answer undecoded. Immutable; safe for any number of threads.
 */
public final class Item {
    public static final Item EMPTY = Item.of(Map.of());

    /** Both fields only ever go from null to one value that any thread would compute alike. */
    private volatile @Nullable SequencedMap<String, AttributeValue> attributes;
    private volatile byte @Nullable [] encoded;

    private Item(@Nullable SequencedMap<String, AttributeValue> attributes, byte @Nullable [] encoded) {
        this.attributes = attributes;
        this.encoded = encoded;
    }

    public static Item of(Map<String, AttributeValue> attributes) {
        return new Item(Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes)), null);
    }

    public static Item of(String name, AttributeValue value) {
        return of(Map.of(name, value));
    }

    /** An item around the bytes of {@link #encoded()}, which the caller gives away. */
    public static Item stored(byte[] encoded) {
        return new Item(null, encoded);
    }

    /** The value of a top-level attribute, or null when there is none. */
    public @Nullable AttributeValue get(String name) {
        SequencedMap<String, AttributeValue> map = attributes;
        if (map != null) {
            return map.get(name);
        }
        byte[] bytes = encoded;
        return bytes == null ? null : ItemCodec.find(bytes, name);
    }

    public Optional<AttributeValue> find(String name) {
        return Optional.ofNullable(get(name));
    }

    public boolean has(String name) {
        return get(name) != null;
    }

    /** Every attribute, in the order written; unmodifiable. */
    public SequencedMap<String, AttributeValue> attributes() {
        SequencedMap<String, AttributeValue> map = attributes;
        if (map == null) {
            map = Collections.unmodifiableSequencedMap(ItemCodec.decode(encoded()));
            attributes = map;
        }
        return map;
    }

    /** The binary form; shared, not to be changed. */
    public byte[] encoded() {
        byte[] bytes = encoded;
        if (bytes == null) {
            bytes = ItemCodec.encode(attributes(), ItemSize.ofAttributes(attributes()));
            encoded = bytes;
        }
        return bytes;
    }

    /** Tells {@code visitor} every attribute, as bytes and undecoded where this item is still as it was stored. */
    public void accept(ItemVisitor visitor) {
        ItemCodec.visit(encoded(), visitor);
    }

    /** The size DynamoDB counts, in bytes. */
    public int sizeBytes() {
        byte[] bytes = encoded;
        return bytes != null ? ItemCodec.sizeBytes(bytes) : ItemSize.ofAttributes(attributes());
    }

    public boolean isEmpty() {
        return attributes().isEmpty();
    }

    /** This item with one attribute set or replaced. */
    public Item with(String name, AttributeValue value) {
        SequencedMap<String, AttributeValue> changed = new LinkedHashMap<>(attributes());
        changed.put(name, value);
        return of(changed);
    }

    /** Only the named attributes, those of them that exist, in the order named. */
    public Item only(Iterable<String> names) {
        SequencedMap<String, AttributeValue> kept = new LinkedHashMap<>();
        for (String name : names) {
            AttributeValue value = get(name);
            if (value != null) {
                kept.put(name, value);
            }
        }
        return of(kept);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Item that && attributes().equals(that.attributes()));
    }

    @Override
    public int hashCode() {
        return attributes().hashCode();
    }

    @Override
    public String toString() {
        return attributes().toString();
    }
}
