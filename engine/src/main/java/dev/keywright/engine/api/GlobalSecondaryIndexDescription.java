package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record GlobalSecondaryIndexDescription(Optional<String> indexName, Optional<List<KeySchemaElement>> keySchema,
        Optional<Projection> projection, Optional<String> indexStatus, Optional<Boolean> backfilling,
        Optional<ProvisionedThroughputDescription> provisionedThroughput, Optional<Long> indexSizeBytes,
        Optional<Long> itemCount, Optional<String> indexArn, Optional<OnDemandThroughput> onDemandThroughput,
        Optional<GlobalSecondaryIndexWarmThroughputDescription> warmThroughput) {}
