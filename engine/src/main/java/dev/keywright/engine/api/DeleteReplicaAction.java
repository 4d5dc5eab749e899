package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DeleteReplicaAction(Optional<String> regionName) {}
