package dev.keywright.engine.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes a new table of what another one was at a moment of its recovery period. */
@ApiRecord
public record RestoreTableToPointInTimeRequest(Optional<String> sourceTableArn, Optional<String> sourceTableName,
        Optional<String> targetTableName, Optional<Boolean> useLatestRestorableTime, Optional<Instant> restoreDateTime,
        Optional<String> billingModeOverride, Optional<List<GlobalSecondaryIndex>> globalSecondaryIndexOverride,
        Optional<List<LocalSecondaryIndex>> localSecondaryIndexOverride,
        Optional<ProvisionedThroughput> provisionedThroughputOverride,
        Optional<OnDemandThroughput> onDemandThroughputOverride,
        Optional<SSESpecification> sseSpecificationOverride) implements Request<RestoreTableToPointInTimeResponse> {}
