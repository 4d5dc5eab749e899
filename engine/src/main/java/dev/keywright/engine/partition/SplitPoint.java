package dev.keywright.engine.partition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a partition is cut. For size: in the middle. For heat: at the weighted median of what was seen, or around the one
 * key that makes the heat. An item collection is cut by sort key unless its table has a local index, and an item is never
 * cut (FACTS §5.1).
 */
final class SplitPoint {
    private SplitPoint() {}

    /** The parts in key order; just the range itself where it cannot be cut to any use. */
    static List<KeyRange> forSize(KeyRange range) {
        long from = range.first().hash();
        long to = range.last().hash();
        if (from == to) {
            return List.of(range);
        }
        return cutBefore(range, new KeyPoint(from + Long.divideUnsigned(to - from, 2) + 1, 0));
    }

    static List<KeyRange> forHeat(Partition partition, KeySpace.Collections collections, double isolationShare) {
        KeyRange range = partition.range();
        List<HeavyHitters.Hitter<KeyPoint>> hot = partition.hotKeys().heaviest();
        long weight = partition.spreadHeat() + hot.stream().mapToLong(HeavyHitters.Hitter::weight).sum();
        if (range.isOneHash()) {
            return switch (collections) {
                case WHOLE -> List.of(range);
                case DIVISIBLE -> withinCollection(range, hot, weight);
            };
        }
        if (!hot.isEmpty() && collectionWeight(hot, hot.getFirst().key()) >= isolationShare * weight) {
            return isolating(range, hot.getFirst().key().hash());
        }
        return cutBefore(range, new KeyPoint(medianHash(range, hot, partition.spreadHeat(), weight), 0));
    }

    private static long collectionWeight(List<HeavyHitters.Hitter<KeyPoint>> hot, KeyPoint member) {
        return hot.stream()
                .filter(hitter -> hitter.key().hash() == member.hash())
                .mapToLong(HeavyHitters.Hitter::weight)
                .sum();
    }

    private static List<KeyRange> isolating(KeyRange range, long hash) {
        List<KeyRange> parts = new ArrayList<>();
        if (range.first().hash() != hash) {
            parts.add(new KeyRange(range.first(), new KeyPoint(hash - 1, -1)));
        }
        parts.add(KeyRange.ofHashes(hash, hash));
        if (range.last().hash() != hash) {
            parts.add(new KeyRange(new KeyPoint(hash + 1, 0), range.last()));
        }
        return parts;
    }

    private static List<KeyRange> withinCollection(KeyRange range, List<HeavyHitters.Hitter<KeyPoint>> hot,
            long weight) {
        List<HeavyHitters.Hitter<KeyPoint>> byKey = hot.stream()
                .sorted(Comparator.comparing(HeavyHitters.Hitter::key))
                .toList();
        long left = 0;
        for (HeavyHitters.Hitter<KeyPoint> hitter : byKey) {
            if (left > 0 && 2 * (left + hitter.weight()) >= weight) {
                return cutBefore(range, hitter.key());
            }
            left += hitter.weight();
        }
        return List.of(range);
    }

    /** The lowest hash that leaves at least half of the weight below it. */
    private static long medianHash(KeyRange range, List<HeavyHitters.Hitter<KeyPoint>> hot, long spread, long weight) {
        long low = range.first().hash() + 1;
        long high = range.last().hash();
        while (low != high) {
            long middle = low + Long.divideUnsigned(high - low, 2);
            double below = spread * KeyRange.unsigned(middle - range.first().hash())
                    / KeyRange.unsigned(range.last().hash() - range.first().hash());
            for (HeavyHitters.Hitter<KeyPoint> hitter : hot) {
                if (Long.compareUnsigned(hitter.key().hash(), middle) < 0) {
                    below += hitter.weight();
                }
            }
            if (2 * below >= weight) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static List<KeyRange> cutBefore(KeyRange range, KeyPoint point) {
        KeyPoint lastBelow = point.sort() == 0
                ? new KeyPoint(point.hash() - 1, -1)
                : new KeyPoint(point.hash(), point.sort() - 1);
        if (point.compareTo(range.first()) <= 0 || point.compareTo(range.last()) > 0) {
            return List.of(range);
        }
        return List.of(new KeyRange(range.first(), lastBelow), new KeyRange(point, range.last()));
    }
}
