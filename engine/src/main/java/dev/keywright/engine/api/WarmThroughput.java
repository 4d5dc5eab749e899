package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record WarmThroughput(Optional<Long> readUnitsPerSecond, Optional<Long> writeUnitsPerSecond) {}
