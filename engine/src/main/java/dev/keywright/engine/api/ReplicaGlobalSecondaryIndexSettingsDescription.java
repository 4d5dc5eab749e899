package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record ReplicaGlobalSecondaryIndexSettingsDescription(Optional<String> indexName, Optional<String> indexStatus,
        Optional<Long> provisionedReadCapacityUnits,
        Optional<AutoScalingSettingsDescription> provisionedReadCapacityAutoScalingSettings,
        Optional<Long> provisionedWriteCapacityUnits,
        Optional<AutoScalingSettingsDescription> provisionedWriteCapacityAutoScalingSettings) {}
