package dev.keywright.engine.api;

import java.util.Optional;

/** Lists the imports, of one table or all. */
@ApiRecord
public record ListImportsRequest(Optional<String> tableArn, Optional<Integer> pageSize,
        Optional<String> nextToken) implements Request<ListImportsResponse> {}
