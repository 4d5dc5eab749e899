package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record GlobalSecondaryIndexWarmThroughputDescription(Optional<Long> readUnitsPerSecond,
        Optional<Long> writeUnitsPerSecond, Optional<String> status) {}
