package dev.keywright.engine.storage;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The keys from a first one, inclusive, to a last one, exclusive, in the order of unsigned bytes. Immutable, as long as
 * nobody changes the arrays it was made from.
 */
public final class KeyRange {
    public static final KeyRange ALL = new KeyRange(new byte[0], Optional.empty());

    private final byte[] from;
    private final Optional<byte[]> to;

    private KeyRange(byte[] from, Optional<byte[]> to) {
        this.from = from;
        this.to = to;
    }

    /** From {@code from}, inclusive, to {@code to}, exclusive. */
    public static KeyRange between(byte[] from, byte[] to) {
        return new KeyRange(from, Optional.of(to));
    }

    /** Every key from {@code from} on, itself included. */
    public static KeyRange from(byte[] from) {
        return new KeyRange(from, Optional.empty());
    }

    /** Every key that begins with {@code prefix}, itself included. */
    public static KeyRange prefix(byte[] prefix) {
        return new KeyRange(prefix, pastPrefix(prefix));
    }

    /** The keys of this range that come after {@code key}: where an ascending walk goes on. */
    public KeyRange after(byte[] key) {
        byte[] next = Arrays.copyOf(key, key.length + 1);
        return new KeyRange(Arrays.compareUnsigned(next, from) > 0 ? next : from, to);
    }

    /** The keys of this range that come before {@code key}: where a descending walk goes on. */
    public KeyRange before(byte[] key) {
        return to.isPresent() && Arrays.compareUnsigned(to.get(), key) <= 0
                ? this
                : new KeyRange(from, Optional.of(key));
    }

    /** The keys that lie in both ranges. */
    public KeyRange intersect(KeyRange other) {
        byte[] later = Arrays.compareUnsigned(from, other.from) >= 0 ? from : other.from;
        KeyRange lowered = new KeyRange(later, to);
        return other.to.map(lowered::before).orElse(lowered);
    }

    public boolean contains(byte[] key) {
        return Arrays.compareUnsigned(from, key) <= 0 && !endsBefore(key);
    }

    /** Whether {@code key} lies past the end of this range. */
    public boolean endsBefore(byte[] key) {
        return to.isPresent() && Arrays.compareUnsigned(to.get(), key) <= 0;
    }

    /** Whether no key can lie in this range. */
    public boolean isEmpty() {
        return endsBefore(from);
    }

    /** The first key; empty means that of the keyspace. Shared, not to be changed. */
    public byte[] from() {
        return from;
    }

    /** The key past the last one, if there is an end. Shared, not to be changed. */
    public Optional<byte[]> to() {
        return to;
    }

    /** The smallest bytes that are greater than everything that begins with {@code prefix}, if there are any. */
    private static Optional<byte[]> pastPrefix(byte[] prefix) {
        int last = prefix.length - 1;
        while (last >= 0 && prefix[last] == (byte) 0xFF) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        byte[] past = Arrays.copyOf(prefix, last + 1);
        past[last]++;
        return Optional.of(past);
    }

    @Override
    public String toString() {
        HexFormat hex = HexFormat.of();
        return "[" + hex.formatHex(from) + ", " + to.map(hex::formatHex).orElse("…") + ")";
    }
}
