package dev.keywright.engine.api;

import java.time.Instant;
import java.util.Optional;

@ApiRecord
public record ProvisionedThroughputDescription(Optional<Instant> lastIncreaseDateTime,
        Optional<Instant> lastDecreaseDateTime, Optional<Long> numberOfDecreasesToday, Optional<Long> readCapacityUnits,
        Optional<Long> writeCapacityUnits) {}
