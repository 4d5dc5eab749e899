package dev.keywright.engine.partition;

import java.util.List;

/**
 * What drew on one partition of late, by where: what a split for heat is decided by. Writes weigh three times, as in
 * Contributor Insights (FACTS §5.6): their ceiling is a third of that of reads.
 */
final class Heat {
    private static final int HOT_KEYS_KEPT = 32;

    private final HeavyHitters<KeyPoint> hotKeys = new HeavyHitters<>(HOT_KEYS_KEPT);
    private final boolean ofOneCollection;
    private long spread;
    private long rising;
    private long newestSort;

    /** @param range of the partition */
    Heat(KeyRange range) {
        ofOneCollection = range.isOneHash();
    }

    void add(Access access, Placement placement, long halfUnits) {
        long weight = access == Access.WRITE ? 3 * halfUnits : halfUnits;
        switch (placement) {
            case Placement.At(KeyPoint point) -> {
                hotKeys.add(point, weight);
                followEnd(point.sort(), weight);
            }
            case Placement.Within(long hash) when !ofOneCollection -> hotKeys.add(new KeyPoint(hash, 0), weight);
            case Placement.Within _,Placement.Spread _ -> spread += weight;
            case Placement.Rising(long hash) -> {
                hotKeys.add(new KeyPoint(hash, -1), weight);
                rising += weight;
            }
        }
    }

    /** Whoever asks for a sort key beyond all asked for before follows the collection's growing end. */
    private void followEnd(long sort, long weight) {
        if (Long.compareUnsigned(sort, newestSort) > 0) {
            newestSort = sort;
            rising += weight;
        }
    }

    void fade() {
        hotKeys.fade();
        spread /= 2;
        rising /= 2;
    }

    List<HeavyHitters.Hitter<KeyPoint>> hotKeys() {
        return hotKeys.heaviest();
    }

    /** What went evenly over the partition's keys. */
    long spread() {
        return spread;
    }

    /** What went to sort keys that only ever rise. */
    long rising() {
        return rising;
    }
}
