package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

/** Makes a table with its indexes. */
@ApiRecord
public record CreateTableRequest(Optional<List<AttributeDefinition>> attributeDefinitions, Optional<String> tableName,
        Optional<List<KeySchemaElement>> keySchema, Optional<List<LocalSecondaryIndex>> localSecondaryIndexes,
        Optional<List<GlobalSecondaryIndex>> globalSecondaryIndexes, Optional<String> billingMode,
        Optional<ProvisionedThroughput> provisionedThroughput, Optional<StreamSpecification> streamSpecification,
        Optional<SSESpecification> sseSpecification, Optional<List<Tag>> tags, Optional<String> tableClass,
        Optional<Boolean> deletionProtectionEnabled, Optional<WarmThroughput> warmThroughput,
        Optional<String> resourcePolicy,
        Optional<OnDemandThroughput> onDemandThroughput) implements Request<CreateTableResponse> {}
