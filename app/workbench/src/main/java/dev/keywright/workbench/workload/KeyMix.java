package dev.keywright.workbench.workload;

import java.util.List;

import dev.keywright.engine.partition.KeyPoint;

/**
 * Which partition keys requests go to: the ones that matter by name, the rest evenly spread.
 *
 * @param named each with its share of all requests
 * @param spread the share of all others together; with the named ones it makes 1
 */
public record KeyMix(List<Named> named, double spread) {
    /** @param key as text, for people */
    public record Named(KeyPoint point, String key, double share) {}

    /** Evenly over more keys than anybody counts. */
    public static final KeyMix EVEN = new KeyMix(List.of(), 1);

    public KeyMix {
        named = List.copyOf(named);
    }
}
