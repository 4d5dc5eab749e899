package dev.keywright.engine.api;

import java.util.Optional;

/** Shows how the capacity of a table, its replicas and their indexes scales. */
@ApiRecord
public record DescribeTableReplicaAutoScalingRequest(
        Optional<String> tableName) implements Request<DescribeTableReplicaAutoScalingResponse> {}
