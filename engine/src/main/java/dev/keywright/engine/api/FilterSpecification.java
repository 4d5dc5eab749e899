package dev.keywright.engine.api;

import dev.keywright.engine.value.AttributeValue;
import java.util.Map;
import java.util.Optional;

/** Which items are exported, and what of them. */
@ApiRecord
public record FilterSpecification(Optional<String> filterExpression, Optional<String> projectionExpression,
        Optional<String> keyConditionExpression, Optional<Map<String, String>> expressionAttributeNames,
        Optional<Map<String, Supplied<AttributeValue>>> expressionAttributeValues) {}
