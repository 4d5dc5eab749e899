package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record UpdateGlobalTableSettingsResponse(Optional<String> globalTableName,
        Optional<List<ReplicaSettingsDescription>> replicaSettings) implements Response {}
