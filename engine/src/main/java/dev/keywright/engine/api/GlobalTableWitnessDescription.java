package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record GlobalTableWitnessDescription(Optional<String> regionName, Optional<String> witnessStatus) {}
