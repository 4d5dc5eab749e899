package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

/** Makes a new table of a backup. */
@ApiRecord
public record RestoreTableFromBackupRequest(Optional<String> targetTableName, Optional<String> backupArn,
        Optional<String> billingModeOverride, Optional<List<GlobalSecondaryIndex>> globalSecondaryIndexOverride,
        Optional<List<LocalSecondaryIndex>> localSecondaryIndexOverride,
        Optional<ProvisionedThroughput> provisionedThroughputOverride,
        Optional<OnDemandThroughput> onDemandThroughputOverride,
        Optional<SSESpecification> sseSpecificationOverride) implements Request<RestoreTableFromBackupResponse> {}
