package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DescribeTableReplicaAutoScalingResponse(
        Optional<TableAutoScalingDescription> tableAutoScalingDescription) implements Response {}
