package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record LocalSecondaryIndexInfo(Optional<String> indexName, Optional<List<KeySchemaElement>> keySchema,
        Optional<Projection> projection) {}
