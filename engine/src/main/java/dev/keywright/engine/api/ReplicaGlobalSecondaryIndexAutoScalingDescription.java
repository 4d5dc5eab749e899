package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record ReplicaGlobalSecondaryIndexAutoScalingDescription(Optional<String> indexName,
        Optional<String> indexStatus,
        Optional<AutoScalingSettingsDescription> provisionedReadCapacityAutoScalingSettings,
        Optional<AutoScalingSettingsDescription> provisionedWriteCapacityAutoScalingSettings) {}
