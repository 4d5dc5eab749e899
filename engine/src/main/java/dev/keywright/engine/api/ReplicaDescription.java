package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record ReplicaDescription(Optional<String> regionName, Optional<String> replicaStatus,
        Optional<String> replicaArn, Optional<String> kmsMasterKeyId,
        Optional<ProvisionedThroughputOverride> provisionedThroughputOverride,
        Optional<OnDemandThroughputOverride> onDemandThroughputOverride,
        Optional<TableWarmThroughputDescription> warmThroughput,
        Optional<List<ReplicaGlobalSecondaryIndexDescription>> globalSecondaryIndexes,
        Optional<TableClassSummary> replicaTableClassSummary) {}
