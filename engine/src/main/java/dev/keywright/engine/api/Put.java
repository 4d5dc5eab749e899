package dev.keywright.engine.api;

import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** A put inside TransactWriteItems. */
@ApiRecord
public record Put(Optional<Supplied<Item>> item, Optional<String> tableName, Optional<String> conditionExpression,
        Optional<Map<String, String>> expressionAttributeNames,
        Optional<Map<String, Supplied<AttributeValue>>> expressionAttributeValues,
        Optional<String> returnValuesOnConditionCheckFailure) {}
