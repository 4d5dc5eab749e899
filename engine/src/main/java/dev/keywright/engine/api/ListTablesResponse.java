package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record ListTablesResponse(Optional<List<String>> tableNames,
        Optional<String> lastEvaluatedTableName) implements Response {}
