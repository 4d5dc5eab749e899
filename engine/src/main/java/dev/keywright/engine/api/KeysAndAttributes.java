package dev.keywright.engine.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.value.Item;

@ApiRecord
public record KeysAndAttributes(Optional<List<Supplied<Item>>> keys, Optional<List<String>> attributesToGet,
        Optional<Boolean> consistentRead, Optional<String> projectionExpression,
        Optional<Map<String, String>> expressionAttributeNames) {}
