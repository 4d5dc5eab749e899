package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record OnDemandThroughput(Optional<Long> maxReadRequestUnits, Optional<Long> maxWriteRequestUnits) {}
