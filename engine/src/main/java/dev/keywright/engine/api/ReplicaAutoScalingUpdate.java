package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record ReplicaAutoScalingUpdate(Optional<String> regionName,
        Optional<List<ReplicaGlobalSecondaryIndexAutoScalingUpdate>> replicaGlobalSecondaryIndexUpdates,
        Optional<AutoScalingSettingsUpdate> replicaProvisionedReadCapacityAutoScalingUpdate) {}
