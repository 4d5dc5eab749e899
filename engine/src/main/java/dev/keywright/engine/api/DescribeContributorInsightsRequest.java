package dev.keywright.engine.api;

import java.util.Optional;

/** Tells whether a table or a global index has contributor insights. */
@ApiRecord
public record DescribeContributorInsightsRequest(Optional<String> tableName,
        Optional<String> indexName) implements Request<DescribeContributorInsightsResponse> {}
