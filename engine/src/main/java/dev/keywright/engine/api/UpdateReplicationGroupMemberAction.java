package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record UpdateReplicationGroupMemberAction(Optional<String> regionName, Optional<String> kmsMasterKeyId,
        Optional<ProvisionedThroughputOverride> provisionedThroughputOverride,
        Optional<OnDemandThroughputOverride> onDemandThroughputOverride,
        Optional<List<ReplicaGlobalSecondaryIndex>> globalSecondaryIndexes, Optional<String> tableClassOverride) {}
