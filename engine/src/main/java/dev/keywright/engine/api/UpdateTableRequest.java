package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

/** Changes a table's settings, or creates, changes or deletes one of its global indexes. */
@ApiRecord
public record UpdateTableRequest(Optional<List<AttributeDefinition>> attributeDefinitions, Optional<String> tableName,
        Optional<String> billingMode, Optional<ProvisionedThroughput> provisionedThroughput,
        Optional<List<GlobalSecondaryIndexUpdate>> globalSecondaryIndexUpdates,
        Optional<StreamSpecification> streamSpecification, Optional<SSESpecification> sseSpecification,
        Optional<String> tableClass, Optional<Boolean> deletionProtectionEnabled,
        Optional<OnDemandThroughput> onDemandThroughput,
        Optional<WarmThroughput> warmThroughput, Optional<List<ReplicationGroupUpdate>> replicaUpdates,
        Optional<String> multiRegionConsistency,
        Optional<List<GlobalTableWitnessGroupUpdate>> globalTableWitnessUpdates)
        implements
            Request<UpdateTableResponse> {}
