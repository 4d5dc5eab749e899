package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

/** Sets how the capacity of a table, its replicas and their indexes scales. */
@ApiRecord
public record UpdateTableReplicaAutoScalingRequest(Optional<String> tableName,
        Optional<List<GlobalSecondaryIndexAutoScalingUpdate>> globalSecondaryIndexUpdates,
        Optional<AutoScalingSettingsUpdate> provisionedWriteCapacityAutoScalingUpdate,
        Optional<List<ReplicaAutoScalingUpdate>> replicaUpdates)
        implements
            Request<UpdateTableReplicaAutoScalingResponse> {}
