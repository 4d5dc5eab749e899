package dev.keywright.engine.api;

import java.util.Optional;

/** Names of tables in their order, a page at a time. */
@ApiRecord
public record ListTablesRequest(Optional<String> exclusiveStartTableName,
        Optional<Integer> limit) implements Request<ListTablesResponse> {}
