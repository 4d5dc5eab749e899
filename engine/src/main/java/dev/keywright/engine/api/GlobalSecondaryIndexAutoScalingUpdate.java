package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record GlobalSecondaryIndexAutoScalingUpdate(Optional<String> indexName,
        Optional<AutoScalingSettingsUpdate> provisionedWriteCapacityAutoScalingUpdate) {}
