package dev.keywright.engine.schema;

import java.util.Optional;

/** How the capacity of a table or a global index scales; empty where it does not. */
public record CapacityScaling(Optional<ScalingSettings> reads, Optional<ScalingSettings> writes) {
    public static final CapacityScaling NONE = new CapacityScaling(Optional.empty(), Optional.empty());

    public CapacityScaling withReads(ScalingSettings changed) {
        return new CapacityScaling(Optional.of(changed), writes);
    }

    public CapacityScaling withWrites(ScalingSettings changed) {
        return new CapacityScaling(reads, Optional.of(changed));
    }

    public boolean isNone() {
        return reads.isEmpty() && writes.isEmpty();
    }
}
