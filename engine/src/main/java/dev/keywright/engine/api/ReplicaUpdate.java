package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record ReplicaUpdate(Optional<CreateReplicaAction> create, Optional<DeleteReplicaAction> delete) {}
