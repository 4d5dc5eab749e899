package dev.keywright.engine.line;

import java.util.List;

import dev.keywright.engine.value.Item;

/**
 * The busiest keys of a table or an index, busiest first. Counts of the very busiest are exact; where there are more
 * keys than are counted, those at the end may be told too high.
 *
 * @param partitionKeys by partition key, whatever was done to items with it
 * @param keys by whole key, for reads and writes of single items; empty where there is no sort key
 */
public record Contributors(List<Contributor> partitionKeys, List<Contributor> keys) {
    public static final Contributors NONE = new Contributors(List.of(), List.of());

    public Contributors {
        partitionKeys = List.copyOf(partitionKeys);
        keys = List.copyOf(keys);
    }

    /** @param consumedThroughputUnits read units, and write units three times (FACTS §6.9) */
    public record Contributor(Item key, double consumedThroughputUnits) {}
}
