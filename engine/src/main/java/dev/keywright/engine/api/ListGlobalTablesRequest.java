package dev.keywright.engine.api;

import java.util.Optional;

/** Lists the global tables of version 2017.11.29. */
@ApiRecord
public record ListGlobalTablesRequest(Optional<String> exclusiveStartGlobalTableName, Optional<Integer> limit,
        Optional<String> regionName) implements Request<ListGlobalTablesResponse> {}
