package dev.keywright.engine.api;

import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.value.Item;

/** A read inside TransactGetItems. */
@ApiRecord
public record Get(Optional<Supplied<Item>> key, Optional<String> tableName, Optional<String> projectionExpression,
        Optional<Map<String, String>> expressionAttributeNames) {}
