package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record TableWarmThroughputDescription(Optional<Long> readUnitsPerSecond, Optional<Long> writeUnitsPerSecond,
        Optional<String> status) {}
