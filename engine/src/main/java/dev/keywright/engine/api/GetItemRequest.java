package dev.keywright.engine.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.value.Item;

/** Reads one item by its key. */
@ApiRecord
public record GetItemRequest(Optional<String> tableName, Optional<Supplied<Item>> key,
        Optional<List<String>> attributesToGet, Optional<Boolean> consistentRead,
        Optional<String> returnConsumedCapacity, Optional<String> projectionExpression,
        Optional<Map<String, String>> expressionAttributeNames) implements Request<GetItemResponse> {}
