package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record ReplicaSettingsDescription(Optional<String> regionName, Optional<String> replicaStatus,
        Optional<BillingModeSummary> replicaBillingModeSummary, Optional<Long> replicaProvisionedReadCapacityUnits,
        Optional<AutoScalingSettingsDescription> replicaProvisionedReadCapacityAutoScalingSettings,
        Optional<Long> replicaProvisionedWriteCapacityUnits,
        Optional<AutoScalingSettingsDescription> replicaProvisionedWriteCapacityAutoScalingSettings,
        Optional<List<ReplicaGlobalSecondaryIndexSettingsDescription>> replicaGlobalSecondaryIndexSettings,
        Optional<TableClassSummary> replicaTableClassSummary) {}
