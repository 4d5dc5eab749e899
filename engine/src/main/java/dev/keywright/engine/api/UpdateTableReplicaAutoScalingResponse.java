package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record UpdateTableReplicaAutoScalingResponse(
        Optional<TableAutoScalingDescription> tableAutoScalingDescription) implements Response {}
