package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record UpdateContributorInsightsResponse(Optional<String> tableName, Optional<String> indexName,
        Optional<String> contributorInsightsStatus, Optional<String> contributorInsightsMode) implements Response {}
