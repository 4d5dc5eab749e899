package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record Capacity(Optional<Double> readCapacityUnits, Optional<Double> writeCapacityUnits,
        Optional<Double> capacityUnits) {}
