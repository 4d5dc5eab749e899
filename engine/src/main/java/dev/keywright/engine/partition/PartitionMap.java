package dev.keywright.engine.partition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Partitions in key order, without gap or overlap. A split makes a new map. */
final class PartitionMap {
    private static final int FRACTION_BITS = 20;

    private final List<Partition> partitions;
    /** Where each partition ends, as a part of all keys; the last is exactly 1. */
    private final double[] ends;

    PartitionMap(List<Partition> partitions) {
        this.partitions = List.copyOf(partitions);
        this.ends = ends(this.partitions, partition -> partition.range().share());
    }

    /** Running totals of the shares of partitions, as parts of their sum. */
    static double[] ends(List<Partition> partitions, ToDoubleFunction<Partition> share) {
        double whole = partitions.stream().mapToDouble(share).sum();
        double[] ends = new double[partitions.size()];
        double end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += share.applyAsDouble(partitions.get(i)) / whole;
            ends[i] = end;
        }
        ends[ends.length - 1] = 1;
        return ends;
    }

    List<Partition> partitions() {
        return partitions;
    }

    Partition at(KeyPoint point) {
        return partitions.get(index(point));
    }

    private int index(KeyPoint point) {
        int low = 0;
        int high = partitions.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (partitions.get(middle).range().first().compareTo(point) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Those that hold a part of one item collection. */
    List<Partition> holdersOf(long hash) {
        int from = index(new KeyPoint(hash, 0));
        int to = index(new KeyPoint(hash, -1));
        return partitions.subList(from, to + 1);
    }

    Partition widest() {
        return Collections.max(partitions, Comparator.comparingDouble(partition -> partition.range().share()));
    }

    PartitionMap replacing(Partition parent, List<Partition> children) {
        List<Partition> changed = new ArrayList<>(partitions);
        int index = changed.indexOf(parent);
        changed.remove(index);
        changed.addAll(index, children);
        return new PartitionMap(changed);
    }

    /**
     * Deals evenly spread requests out: to each partition its share of keys, in whole requests that add up to
     * {@code count}.
     *
     * @param offset its upper bits shift where the rounding falls, so that over time no partition is favoured
     */
    long[] apportion(long count, long offset) {
        return apportion(ends, count, offset);
    }

    static long[] apportion(double[] ends, long count, long offset) {
        double shift = (offset >>> (Long.SIZE - FRACTION_BITS)) * 0x1p-20;
        long[] asked = new long[ends.length];
        long before = 0;
        for (int i = 0; i < ends.length; i++) {
            long until = Math.min(count, (long) (ends[i] * count + shift));
            asked[i] = until - before;
            before = until;
        }
        asked[ends.length - 1] += count - before;
        return asked;
    }
}
