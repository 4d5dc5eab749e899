package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

/** Changes the capacity of the regions of a global table of version 2017.11.29. */
@ApiRecord
public record UpdateGlobalTableSettingsRequest(Optional<String> globalTableName,
        Optional<String> globalTableBillingMode, Optional<Long> globalTableProvisionedWriteCapacityUnits,
        Optional<AutoScalingSettingsUpdate> globalTableProvisionedWriteCapacityAutoScalingSettingsUpdate,
        Optional<List<GlobalTableGlobalSecondaryIndexSettingsUpdate>> globalTableGlobalSecondaryIndexSettingsUpdate,
        Optional<List<ReplicaSettingsUpdate>> replicaSettingsUpdate)
        implements
            Request<UpdateGlobalTableSettingsResponse> {}
