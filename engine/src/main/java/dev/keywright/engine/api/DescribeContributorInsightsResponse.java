package dev.keywright.engine.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApiRecord
public record DescribeContributorInsightsResponse(Optional<String> tableName, Optional<String> indexName,
        Optional<List<String>> contributorInsightsRuleList, Optional<String> contributorInsightsStatus,
        Optional<Instant> lastUpdateDateTime, Optional<String> contributorInsightsMode) implements Response {}
