package dev.keywright.engine.api;

import java.util.Optional;

/** Lists the tables and indexes that have, or once had, contributor insights. */
@ApiRecord
public record ListContributorInsightsRequest(Optional<String> tableName, Optional<String> nextToken,
        Optional<Integer> maxResults) implements Request<ListContributorInsightsResponse> {}
