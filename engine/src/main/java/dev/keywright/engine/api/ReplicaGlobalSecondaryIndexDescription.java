package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record ReplicaGlobalSecondaryIndexDescription(Optional<String> indexName,
        Optional<ProvisionedThroughputOverride> provisionedThroughputOverride,
        Optional<OnDemandThroughputOverride> onDemandThroughputOverride,
        Optional<GlobalSecondaryIndexWarmThroughputDescription> warmThroughput) {}
