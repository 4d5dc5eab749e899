package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record ContributorInsightsSummary(Optional<String> tableName, Optional<String> indexName,
        Optional<String> contributorInsightsStatus, Optional<String> contributorInsightsMode) {}
