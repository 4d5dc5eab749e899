package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

/** Adds regions to a global table of version 2017.11.29, or takes them out. */
@ApiRecord
public record UpdateGlobalTableRequest(Optional<String> globalTableName,
        Optional<List<ReplicaUpdate>> replicaUpdates) implements Request<UpdateGlobalTableResponse> {}
