package dev.keywright.engine.reply;

import java.util.Optional;

import dev.keywright.engine.api.GlobalSecondaryIndexWarmThroughputDescription;
import dev.keywright.engine.api.OnDemandThroughput;
import dev.keywright.engine.api.ProvisionedThroughputDescription;
import dev.keywright.engine.schema.OnDemandCaps;
import dev.keywright.engine.schema.ProvisionedCapacity;
import dev.keywright.engine.schema.WarmUnits;

/** Capacity settings as descriptions tell them. */
final class ThroughputDescription {
    private ThroughputDescription() {}

    static ProvisionedThroughputDescription of(ProvisionedCapacity capacity) {
        return new ProvisionedThroughputDescription(Optional.empty(), Optional.empty(), Optional.of(0L),
                Optional.of(capacity.readUnits()), Optional.of(capacity.writeUnits()));
    }

    /** A member without a cap is told as −1. */
    static OnDemandThroughput of(OnDemandCaps caps) {
        return new OnDemandThroughput(Optional.of(caps.maxReadUnits().orElse(-1L)),
                Optional.of(caps.maxWriteUnits().orElse(-1L)));
    }

    static GlobalSecondaryIndexWarmThroughputDescription of(WarmUnits warm) {
        return new GlobalSecondaryIndexWarmThroughputDescription(Optional.of(warm.readUnitsPerSecond()),
                Optional.of(warm.writeUnitsPerSecond()), Optional.of("ACTIVE"));
    }
}
