package dev.keywright.engine.partition;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The heaviest of any number of keys, counted in constant memory: the Space-Saving algorithm (Metwally, Agrawal, El
 * Abbadi, 2005). A key whose true weight exceeds the total divided by the capacity is always kept; a kept weight is never
 * too small, and too large by at most that quotient.
 *
 * @param <K> what is counted
 */
public final class HeavyHitters<K> {
    /** A key with its weight, in whatever unit the caller adds. */
    public record Hitter<K>(K key, long weight) {}

    private final int capacity;
    private final Map<K, Long> weights = new HashMap<>();

    public HeavyHitters(int capacity) {
        this.capacity = capacity;
    }

    public void add(K key, long weight) {
        Long known = weights.get(key);
        if (known != null) {
            weights.put(key, known + weight);
        } else if (weights.size() < capacity) {
            weights.put(key, weight);
        } else {
            Map.Entry<K, Long> lightest = Collections.min(weights.entrySet(), Map.Entry.comparingByValue());
            long inherited = lightest.getValue();
            weights.remove(lightest.getKey());
            weights.put(key, inherited + weight);
        }
    }

    /** The kept keys, heaviest first. */
    public List<Hitter<K>> heaviest() {
        return weights.entrySet()
                .stream()
                .map(entry -> new Hitter<>(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong((Hitter<K> hitter) -> hitter.weight()).reversed())
                .toList();
    }

    /** Halves every weight, so that the past fades. */
    public void fade() {
        weights.replaceAll((_, weight) -> weight / 2);
        weights.values().removeIf(weight -> weight == 0);
    }

    public void clear() {
        weights.clear();
    }
}
