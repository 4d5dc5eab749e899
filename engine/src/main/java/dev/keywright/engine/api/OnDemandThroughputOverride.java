package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record OnDemandThroughputOverride(Optional<Long> maxReadRequestUnits) {}
