package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record ReplicaAutoScalingDescription(Optional<String> regionName,
        Optional<List<ReplicaGlobalSecondaryIndexAutoScalingDescription>> globalSecondaryIndexes,
        Optional<AutoScalingSettingsDescription> replicaProvisionedReadCapacityAutoScalingSettings,
        Optional<AutoScalingSettingsDescription> replicaProvisionedWriteCapacityAutoScalingSettings,
        Optional<String> replicaStatus) {}
