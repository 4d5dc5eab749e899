package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record UpdateGlobalSecondaryIndexAction(Optional<String> indexName,
        Optional<ProvisionedThroughput> provisionedThroughput, Optional<OnDemandThroughput> onDemandThroughput,
        Optional<WarmThroughput> warmThroughput) {}
