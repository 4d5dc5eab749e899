package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record LocalSecondaryIndexDescription(Optional<String> indexName, Optional<List<KeySchemaElement>> keySchema,
        Optional<Projection> projection, Optional<Long> indexSizeBytes, Optional<Long> itemCount,
        Optional<String> indexArn) {}
