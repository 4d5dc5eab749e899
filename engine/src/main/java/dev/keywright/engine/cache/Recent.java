package dev.keywright.engine.cache;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Predicate;

/** The most recently used entries, each for a time. Not for several threads at once. */
final class Recent<K, V> {
    private record Kept<V>(V value, Instant since) {}

    private final Duration timeToLive;
    private final int most;
    private final LinkedHashMap<K, Kept<V>> entries = new LinkedHashMap<>(16, 0.75f, true);

    /** @param timeToLive zero for ever */
    Recent(Duration timeToLive, int most) {
        this.timeToLive = timeToLive;
        this.most = most;
    }

    Optional<V> get(K key, Instant now) {
        Kept<V> kept = entries.get(key);
        if (kept == null) {
            return Optional.empty();
        }
        if (!timeToLive.isZero() && !now.isBefore(kept.since().plus(timeToLive))) {
            entries.remove(key);
            return Optional.empty();
        }
        return Optional.of(kept.value());
    }

    void put(K key, V value, Instant now) {
        entries.put(key, new Kept<>(value, now));
        if (entries.size() > most) {
            entries.pollFirstEntry();
        }
    }

    void remove(K key) {
        entries.remove(key);
    }

    void removeIf(Predicate<K> unwanted) {
        entries.keySet().removeIf(unwanted);
    }
}
