package dev.keywright.engine.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApiRecord
public record GlobalTableDescription(Optional<List<ReplicaDescription>> replicationGroup,
        Optional<String> globalTableArn, Optional<Instant> creationDateTime, Optional<String> globalTableStatus,
        Optional<String> globalTableName) {}
