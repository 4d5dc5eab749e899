package dev.keywright.engine.schema;

import java.util.HashMap;
import java.util.Map;

/** How the capacity of a table and of its global indexes scales. */
public record TableScaling(CapacityScaling table, Map<IndexName, CapacityScaling> indexes) {
    public static final TableScaling NONE = new TableScaling(CapacityScaling.NONE, Map.of());

    public TableScaling {
        indexes = Map.copyOf(indexes);
    }

    public CapacityScaling of(IndexName index) {
        return indexes.getOrDefault(index, CapacityScaling.NONE);
    }

    public TableScaling withTable(CapacityScaling changed) {
        return new TableScaling(changed, indexes);
    }

    public TableScaling withIndex(IndexName index, CapacityScaling changed) {
        Map<IndexName, CapacityScaling> all = new HashMap<>(indexes);
        all.put(index, changed);
        return new TableScaling(table, all);
    }
}
