package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record ReplicaGlobalSecondaryIndexAutoScalingUpdate(Optional<String> indexName,
        Optional<AutoScalingSettingsUpdate> provisionedReadCapacityAutoScalingUpdate) {}
