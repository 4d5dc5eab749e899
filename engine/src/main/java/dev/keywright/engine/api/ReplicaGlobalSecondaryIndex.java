package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record ReplicaGlobalSecondaryIndex(Optional<String> indexName,
        Optional<ProvisionedThroughputOverride> provisionedThroughputOverride,
        Optional<OnDemandThroughputOverride> onDemandThroughputOverride) {}
