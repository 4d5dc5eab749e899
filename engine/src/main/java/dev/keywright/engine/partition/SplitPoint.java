package dev.keywright.engine.partition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/**
 * Where a partition is cut. For size: in the middle. For heat: at the weighted median of what was seen, or around the one
 * key that makes the heat. An item collection is cut by sort key unless its table has a local index or its load follows
 * rising sort keys, and an item is never cut (FACTS §5.1).
 */
final class SplitPoint {
    private SplitPoint() {}

    /** The parts in key order; just the range itself where it cannot be cut to any use. */
    static List<KeyRange> forSize(KeyRange range, KeySpace.Collections collections) {
        if (!range.isOneHash()) {
            return cutBefore(range, new KeyPoint(middle(range.first().hash(), range.last().hash()), 0));
        }
        return switch (collections) {
            case WHOLE -> List.of(range);
            case DIVISIBLE ->
                cutBefore(range, new KeyPoint(range.first().hash(), middle(range.first().sort(), range.last().sort())));
        };
    }

    private static long middle(long from, long to) {
        return from + Long.divideUnsigned(to - from, 2) + (from == to ? 0 : 1);
    }

    static List<KeyRange> forHeat(Partition partition, KeySpace.Collections collections, Assumptions assumptions) {
        KeyRange range = partition.range();
        List<HeavyHitters.Hitter<KeyPoint>> hot = partition.heat().hotKeys();
        long spread = partition.heat().spread();
        long weight = spread + hot.stream().mapToLong(HeavyHitters.Hitter::weight).sum();
        if (range.isOneHash()) {
            boolean follows = partition.heat().rising() >= assumptions.sequentialShare() * weight;
            return switch (collections) {
                case WHOLE -> List.of(range);
                case DIVISIBLE -> follows ? List.of(range) : withinCollection(range, hot, spread, weight);
            };
        }
        if (!hot.isEmpty() && collectionWeight(hot, hot.getFirst().key()) >= assumptions.isolationShare() * weight) {
            return isolating(range, hot.getFirst().key().hash());
        }
        return cutAtMedian(range, KeyPoint::hash, hash -> new KeyPoint(hash, 0), hot, spread, weight);
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
            long spread, long weight) {
        boolean oneItem = spread == 0 && hot.size() < 2;
        return oneItem || range.first().equals(range.last())
                ? List.of(range)
                : cutAtMedian(range, KeyPoint::sort, sort -> new KeyPoint(range.first().hash(), sort), hot, spread,
                        weight);
    }

    /** Cuts at the lowest place, along one of a point's two numbers, that leaves at least half of the weight below it. */
    private static List<KeyRange> cutAtMedian(KeyRange range, ToLongFunction<KeyPoint> place,
            LongFunction<KeyPoint> point, List<HeavyHitters.Hitter<KeyPoint>> hot, long spread, long weight) {
        long first = place.applyAsLong(range.first());
        long last = place.applyAsLong(range.last());
        long low = first + 1;
        long high = last;
        while (low != high) {
            long middle = low + Long.divideUnsigned(high - low, 2);
            double below = spread * (KeyRange.unsigned(middle - first) / KeyRange.unsigned(last - first));
            for (HeavyHitters.Hitter<KeyPoint> hitter : hot) {
                if (Long.compareUnsigned(place.applyAsLong(hitter.key()), middle) < 0) {
                    below += hitter.weight();
                }
            }
            if (2 * below >= weight) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return cutBefore(range, point.apply(low));
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
