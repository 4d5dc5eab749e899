package dev.keywright.engine.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A table as the control plane shows it, members in the order the service writes them (FACTS §1.5). */
@ApiRecord
public record TableDescription(Optional<List<AttributeDefinition>> attributeDefinitions, Optional<String> tableName,
        Optional<List<KeySchemaElement>> keySchema, Optional<String> tableStatus, Optional<Instant> creationDateTime,
        Optional<ProvisionedThroughputDescription> provisionedThroughput, Optional<Long> tableSizeBytes,
        Optional<Long> itemCount, Optional<String> tableArn, Optional<String> tableId,
        Optional<BillingModeSummary> billingModeSummary,
        Optional<List<LocalSecondaryIndexDescription>> localSecondaryIndexes,
        Optional<List<GlobalSecondaryIndexDescription>> globalSecondaryIndexes,
        Optional<StreamSpecification> streamSpecification, Optional<String> latestStreamLabel,
        Optional<String> latestStreamArn, Optional<String> globalTableVersion,
        Optional<List<ReplicaDescription>> replicas,
        Optional<List<GlobalTableWitnessDescription>> globalTableWitnesses, Optional<RestoreSummary> restoreSummary,
        Optional<SSEDescription> sseDescription,
        Optional<TableClassSummary> tableClassSummary, Optional<Boolean> deletionProtectionEnabled,
        Optional<OnDemandThroughput> onDemandThroughput, Optional<TableWarmThroughputDescription> warmThroughput,
        Optional<String> multiRegionConsistency) {}
