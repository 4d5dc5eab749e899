package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

/** Joins empty tables of one name in several regions into a global table of version 2017.11.29. */
@ApiRecord
public record CreateGlobalTableRequest(Optional<String> globalTableName,
        Optional<List<Replica>> replicationGroup) implements Request<CreateGlobalTableResponse> {}
