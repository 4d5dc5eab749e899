package dev.keywright.engine.api;

import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** An update inside TransactWriteItems. */
@ApiRecord
public record Update(Optional<Supplied<Item>> key, Optional<String> updateExpression, Optional<String> tableName,
        Optional<String> conditionExpression, Optional<Map<String, String>> expressionAttributeNames,
        Optional<Map<String, Supplied<AttributeValue>>> expressionAttributeValues,
        Optional<String> returnValuesOnConditionCheckFailure) {}
