package dev.keywright.engine.partition;

import java.nio.charset.StandardCharsets;

import dev.keywright.engine.value.AttributeType;
import dev.keywright.engine.value.AttributeValue;

/**
 * Where a key lies in the space that partitions divide: by the hash of its partition key and, inside one item
 * collection, by its sort key. Both numbers are unsigned.
 *
 * @param hash of the partition key; equal keys, equal hashes
 * @param sort grows with the sort key, as far as eight bytes can tell; 0 where there is none
 */
public record KeyPoint(long hash, long sort) implements Comparable<KeyPoint> {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** The point of a key without sort key, or of an item collection as a whole. */
    public static KeyPoint of(AttributeValue partitionKey) {
        return new KeyPoint(hash(FNV_OFFSET, partitionKey), 0);
    }

    public static KeyPoint of(AttributeValue partitionKey, AttributeValue sortKey) {
        return new KeyPoint(hash(FNV_OFFSET, partitionKey), rank(sortKey));
    }

    /** The point of a key whose partition key has several attributes, as a global index may have. */
    public static KeyPoint ofAll(Iterable<AttributeValue> partitionKey) {
        long hash = FNV_OFFSET;
        for (AttributeValue part : partitionKey) {
            hash = hash(hash, part);
        }
        return new KeyPoint(hash, 0);
    }

    /** FNV-1a with a final mix; the service's own hash function is not published. */
    private static long hash(long seed, AttributeValue value) {
        long hash = seed;
        for (byte b : keyBytes(value)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }

    private static long rank(AttributeValue sortKey) {
        if (sortKey instanceof AttributeValue.N(var number)) {
            long bits = Double.doubleToLongBits(Double.parseDouble(number.toString()));
            return bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
        }
        byte[] bytes = keyBytes(sortKey);
        long rank = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            rank = (rank << Byte.SIZE) | (i < bytes.length ? bytes[i] & 0xff : 0);
        }
        return rank;
    }

    private static byte[] keyBytes(AttributeValue value) {
        return switch (value) {
            case AttributeValue.S(String text) -> text.getBytes(StandardCharsets.UTF_8);
            case AttributeValue.N(var number) -> number.toString().getBytes(StandardCharsets.US_ASCII);
            case AttributeValue.B(var bytes) -> bytes.toArray();
            case AttributeValue.Bool _,AttributeValue.Null _,AttributeValue.Ss _,AttributeValue.Ns _,AttributeValue.Bs _,AttributeValue.L _,AttributeValue.M _ ->
                throw new IllegalArgumentException(
                        "a key is of type " + AttributeType.S + ", " + AttributeType.N + " or " + AttributeType.B);
        };
    }

    @Override
    public int compareTo(KeyPoint other) {
        int byHash = Long.compareUnsigned(hash, other.hash);
        return byHash != 0 ? byHash : Long.compareUnsigned(sort, other.sort);
    }
}
