package dev.keywright.engine.api;

import java.util.Optional;

import dev.keywright.engine.value.Item;

/** What one statement of BatchExecuteStatement came to. */
@ApiRecord
public record BatchStatementResponse(Optional<BatchStatementError> error, Optional<String> tableName,
        Optional<Item> item) {}
