package dev.keywright.engine.api;

import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** Stores a whole item, replacing the one with the same key. */
@ApiRecord
public record PutItemRequest(Optional<String> tableName, Optional<Supplied<Item>> item,
        Optional<Map<String, ExpectedAttributeValue>> expected, Optional<String> returnValues,
        Optional<String> returnConsumedCapacity, Optional<String> returnItemCollectionMetrics,
        Optional<String> conditionalOperator, Optional<String> conditionExpression,
        Optional<Map<String, String>> expressionAttributeNames,
        Optional<Map<String, Supplied<AttributeValue>>> expressionAttributeValues,
        Optional<String> returnValuesOnConditionCheckFailure) implements Request<PutItemResponse> {}
