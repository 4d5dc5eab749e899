package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record GlobalTableGlobalSecondaryIndexSettingsUpdate(Optional<String> indexName,
        Optional<Long> provisionedWriteCapacityUnits,
        Optional<AutoScalingSettingsUpdate> provisionedWriteCapacityAutoScalingSettingsUpdate) {}
