package dev.keywright.workbench.simulate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.workload.Stream.Hit;

/** Counts the units offered to each key that a workload names. */
final class HotKeys {
    /** A key below this share of its space's units is not hot. */
    private static final double WARM = 0.02;
    private static final int MOST = 20;

    /** What one key of one space is offered, by every stream that asks for it. */
    static final class Counter {
        private final HotKeys.Total key;
        private final HotKeys.Total space;
        private final long halfUnits;

        private Counter(Total key, Total space, long halfUnits) {
            this.key = key;
            this.space = space;
            this.halfUnits = halfUnits;
        }

        void add(long requests) {
            key.halfUnits += requests * halfUnits;
            space.halfUnits += requests * halfUnits;
        }

        void refuse(long requests) {
            key.throttled += requests;
        }
    }

    private static final class Total {
        private long halfUnits;
        private long throttled;
    }

    private record Key(SpaceName space, String text) {}

    private final Map<Key, Total> keys = new LinkedHashMap<>();
    private final Map<SpaceName, Total> spaces = new HashMap<>();

    Counter counter(Hit hit) {
        Total space = spaces.computeIfAbsent(hit.space(), _ -> new Total());
        Total key = hit.mix().named().size() == 1
                ? keys.computeIfAbsent(new Key(hit.space(), hit.mix().named().getFirst().key()), _ -> new Total())
                : new Total();
        return new Counter(key, space, hit.halfUnits());
    }

    List<Simulation.HotKey> heaviest() {
        List<Simulation.HotKey> found = new ArrayList<>();
        keys.forEach((key, total) -> {
            Total space = spaces.getOrDefault(key.space, new Total());
            if (total.halfUnits > WARM * space.halfUnits) {
                found.add(new Simulation.HotKey(key.space, key.text, (double) total.halfUnits / space.halfUnits,
                        total.throttled));
            }
        });
        found.sort(Comparator.comparingDouble(Simulation.HotKey::share).reversed());
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }
}
