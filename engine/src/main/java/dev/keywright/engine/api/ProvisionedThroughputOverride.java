package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record ProvisionedThroughputOverride(Optional<Long> readCapacityUnits) {}
