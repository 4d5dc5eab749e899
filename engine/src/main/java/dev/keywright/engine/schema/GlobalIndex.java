package dev.keywright.engine.schema;

import java.util.Optional;

/**
 * An index with a partition key of its own, and capacity of its own.
 *
 * @param provisioned what is provisioned; zero units for a table that is billed on demand
 */
public record GlobalIndex(IndexName name, KeySchema key, IndexProjection projection, IndexPhase phase,
        ProvisionedCapacity provisioned, Optional<OnDemandCaps> onDemandCaps,
        Optional<WarmUnits> warm) implements SecondaryIndex {
    public GlobalIndex withPhase(IndexPhase changed) {
        return new GlobalIndex(name, key, projection, changed, provisioned, onDemandCaps, warm);
    }

    public GlobalIndex withProvisioned(ProvisionedCapacity changed) {
        return new GlobalIndex(name, key, projection, phase, changed, onDemandCaps, warm);
    }

    public GlobalIndex withOnDemandCaps(Optional<OnDemandCaps> changed) {
        return new GlobalIndex(name, key, projection, phase, provisioned, changed, warm);
    }

    public GlobalIndex withWarm(Optional<WarmUnits> changed) {
        return new GlobalIndex(name, key, projection, phase, provisioned, onDemandCaps, changed);
    }
}
