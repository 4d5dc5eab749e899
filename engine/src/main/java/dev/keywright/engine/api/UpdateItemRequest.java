package dev.keywright.engine.api;

import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** Changes attributes of one item, which is created when it is missing. */
@ApiRecord
public record UpdateItemRequest(Optional<String> tableName, Optional<Supplied<Item>> key,
        Optional<Map<String, AttributeValueUpdate>> attributeUpdates,
        Optional<Map<String, ExpectedAttributeValue>> expected, Optional<String> conditionalOperator,
        Optional<String> returnValues, Optional<String> returnConsumedCapacity,
        Optional<String> returnItemCollectionMetrics, Optional<String> updateExpression,
        Optional<String> conditionExpression, Optional<Map<String, String>> expressionAttributeNames,
        Optional<Map<String, Supplied<AttributeValue>>> expressionAttributeValues,
        Optional<String> returnValuesOnConditionCheckFailure) implements Request<UpdateItemResponse> {}
