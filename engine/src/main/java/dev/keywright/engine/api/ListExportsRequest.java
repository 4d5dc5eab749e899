package dev.keywright.engine.api;

import java.util.Optional;

/** Lists the exports of one table or of all. */
@ApiRecord
public record ListExportsRequest(Optional<String> tableArn, Optional<Integer> maxResults,
        Optional<String> nextToken) implements Request<ListExportsResponse> {}
