package dev.keywright.engine.storage;

import java.util.List;

import dev.keywright.engine.value.AttributeValue;

/**
 * The stable hash that spreads partition keys over the hash space: it decides the order of a Scan, the segment and the
 * partition an item belongs to. The service's own hash is not known; only its being stable and even matters (FACTS
 * §4.7). Stored in every key: never to be changed.
 */
public final class PartitionHash {
    /** How many hashes there are: the size of the space that segments and partitions divide. */
    public static final long SPACE = 1L << 32;

    private PartitionHash() {}

    /** The hash of a partition key of one or, in global indexes, up to four values: 0 to {@link #SPACE} − 1. */
    public static long of(List<AttributeValue> partitionKey) {
        return Integer.toUnsignedLong(ofEncoded(KeyEncoding.bare(partitionKey)));
    }

    /**
     * The part of the hash space that belongs to one segment of a parallel Scan, as a range of encoded keys. The
     * segments of one total cover everything once.
     *
     * @param segment from 0
     * @param totalSegments at least 1
     */
    public static KeyRange segment(int segment, int totalSegments) {
        byte[] from = bound(SPACE * segment / totalSegments);
        long end = SPACE * (segment + 1L) / totalSegments;
        return end == SPACE ? KeyRange.from(from) : KeyRange.between(from, bound(end));
    }

    /** FNV-1a for the bytes, then the finalizer of MurmurHash3, so that keys that differ in one digit land far apart. */
    static int ofEncoded(byte[] encoded) {
        long hash = 0xCBF29CE484222325L;
        for (byte b : encoded) {
            hash = (hash ^ (b & 0xFF)) * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return (int) (hash >>> 32);
    }

    private static byte[] bound(long hash) {
        return new byte[]{(byte) (hash >>> 24), (byte) (hash >>> 16), (byte) (hash >>> 8), (byte) hash};
    }
}
