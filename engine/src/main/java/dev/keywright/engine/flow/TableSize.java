package dev.keywright.engine.flow;

import java.util.Map;

import dev.keywright.engine.schema.IndexName;

/** How much a table and its indexes hold. */
public record TableSize(Extent table, Map<IndexName, Extent> indexes) {
    public static final TableSize EMPTY = new TableSize(Extent.NONE, Map.of());

    public Extent of(IndexName index) {
        return indexes.getOrDefault(index, Extent.NONE);
    }

    /** Without the 100 bytes an item that storage is billed for. */
    public record Extent(long items, long bytes) {
        public static final Extent NONE = new Extent(0, 0);
    }
}
