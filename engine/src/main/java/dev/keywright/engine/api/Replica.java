package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record Replica(Optional<String> regionName) {}
