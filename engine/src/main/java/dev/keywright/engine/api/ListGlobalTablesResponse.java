package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record ListGlobalTablesResponse(Optional<List<GlobalTable>> globalTables,
        Optional<String> lastEvaluatedGlobalTableName) implements Response {}
