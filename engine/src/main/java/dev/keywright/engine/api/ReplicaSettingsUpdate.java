package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record ReplicaSettingsUpdate(Optional<String> regionName, Optional<Long> replicaProvisionedReadCapacityUnits,
        Optional<AutoScalingSettingsUpdate> replicaProvisionedReadCapacityAutoScalingSettingsUpdate,
        Optional<List<ReplicaGlobalSecondaryIndexSettingsUpdate>> replicaGlobalSecondaryIndexSettingsUpdate,
        Optional<String> replicaTableClass) {}
