package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record CreateReplicaAction(Optional<String> regionName) {}
