package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record ReplicaGlobalSecondaryIndexSettingsUpdate(Optional<String> indexName,
        Optional<Long> provisionedReadCapacityUnits,
        Optional<AutoScalingSettingsUpdate> provisionedReadCapacityAutoScalingSettingsUpdate) {}
