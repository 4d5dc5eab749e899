package dev.keywright.engine.api;

import java.util.Optional;

/** Switches contributor insights of a table or of a global index on or off. */
@ApiRecord
public record UpdateContributorInsightsRequest(Optional<String> tableName, Optional<String> contributorInsightsAction,
        Optional<String> indexName,
        Optional<String> contributorInsightsMode) implements Request<UpdateContributorInsightsResponse> {}
