package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record TableAutoScalingDescription(Optional<String> tableName, Optional<String> tableStatus,
        Optional<List<ReplicaAutoScalingDescription>> replicas) {}
