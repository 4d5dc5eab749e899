package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record ListContributorInsightsResponse(Optional<List<ContributorInsightsSummary>> contributorInsightsSummaries,
        Optional<String> nextToken) implements Response {}
