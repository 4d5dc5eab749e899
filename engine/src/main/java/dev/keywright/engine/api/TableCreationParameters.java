package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

/** The table that an import makes. */
@ApiRecord
public record TableCreationParameters(Optional<String> tableName,
        Optional<List<AttributeDefinition>> attributeDefinitions, Optional<List<KeySchemaElement>> keySchema,
        Optional<String> billingMode, Optional<ProvisionedThroughput> provisionedThroughput,
        Optional<OnDemandThroughput> onDemandThroughput, Optional<SSESpecification> sseSpecification,
        Optional<List<GlobalSecondaryIndex>> globalSecondaryIndexes) {}
