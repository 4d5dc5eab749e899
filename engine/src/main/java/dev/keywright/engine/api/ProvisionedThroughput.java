package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record ProvisionedThroughput(Optional<Long> readCapacityUnits, Optional<Long> writeCapacityUnits) {}
