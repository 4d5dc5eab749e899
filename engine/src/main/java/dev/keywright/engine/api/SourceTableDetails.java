package dev.keywright.engine.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A table as it was when it was backed up. */
@ApiRecord
public record SourceTableDetails(Optional<String> tableName, Optional<String> tableId, Optional<String> tableArn,
        Optional<Long> tableSizeBytes, Optional<List<KeySchemaElement>> keySchema,
        Optional<Instant> tableCreationDateTime, Optional<ProvisionedThroughput> provisionedThroughput,
        Optional<OnDemandThroughput> onDemandThroughput, Optional<Long> itemCount, Optional<String> billingMode) {}
