package dev.keywright.engine.api;

import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** Removes one item by its key; a missing one is no error. */
@ApiRecord
public record DeleteItemRequest(Optional<String> tableName, Optional<Supplied<Item>> key,
        Optional<Map<String, ExpectedAttributeValue>> expected, Optional<String> conditionalOperator,
        Optional<String> returnValues, Optional<String> returnConsumedCapacity,
        Optional<String> returnItemCollectionMetrics, Optional<String> conditionExpression,
        Optional<Map<String, String>> expressionAttributeNames,
        Optional<Map<String, Supplied<AttributeValue>>> expressionAttributeValues,
        Optional<String> returnValuesOnConditionCheckFailure) implements Request<DeleteItemResponse> {}
