package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record GlobalSecondaryIndexInfo(Optional<String> indexName, Optional<List<KeySchemaElement>> keySchema,
        Optional<Projection> projection, Optional<ProvisionedThroughput> provisionedThroughput,
        Optional<OnDemandThroughput> onDemandThroughput) {}
