package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

/** What was switched on at a table when it was backed up. */
@ApiRecord
public record SourceTableFeatureDetails(Optional<List<LocalSecondaryIndexInfo>> localSecondaryIndexes,
        Optional<List<GlobalSecondaryIndexInfo>> globalSecondaryIndexes,
        Optional<StreamSpecification> streamDescription, Optional<TimeToLiveDescription> timeToLiveDescription,
        Optional<SSEDescription> sseDescription) {}
