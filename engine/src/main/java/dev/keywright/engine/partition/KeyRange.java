package dev.keywright.engine.partition;

/**
 * The keys of one partition: every point from {@code first} to {@code last}, both included.
 */
public record KeyRange(KeyPoint first, KeyPoint last) {
    /** Every key there is. */
    public static final KeyRange ALL = new KeyRange(new KeyPoint(0, 0), new KeyPoint(-1, -1));

    private static final double TWO_TO_64 = 0x1p64;

    public KeyRange {
        if (first.compareTo(last) > 0) {
            throw new IllegalArgumentException("a range runs upwards");
        }
    }

    /** All points with hashes from {@code firstHash} to {@code lastHash}, both included. */
    static KeyRange ofHashes(long firstHash, long lastHash) {
        return new KeyRange(new KeyPoint(firstHash, 0), new KeyPoint(lastHash, -1));
    }

    public boolean contains(KeyPoint point) {
        return first.compareTo(point) <= 0 && point.compareTo(last) <= 0;
    }

    /** Which part of evenly spread keys lies here, from 0 (one key alone) to 1. */
    public double share() {
        return unsigned(last.hash() - first.hash()) / TWO_TO_64;
    }

    /** Which part of the evenly spread items of this one partition key lies here. */
    double shareOf(long hash) {
        if (Long.compareUnsigned(hash, first.hash()) < 0 || Long.compareUnsigned(hash, last.hash()) > 0) {
            return 0;
        }
        long from = first.hash() == hash ? first.sort() : 0;
        long to = last.hash() == hash ? last.sort() : -1;
        return (unsigned(to - from) + 1) / TWO_TO_64;
    }

    /** Whether this holds no more than (a part of) one item collection. */
    public boolean isOneHash() {
        return first.hash() == last.hash();
    }

    static double unsigned(long value) {
        double low = value & Long.MAX_VALUE;
        return value < 0 ? low + 0x1p63 : low;
    }
}
