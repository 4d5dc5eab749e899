package dev.keywright.engine.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** Reads every item of a table, an index, or one segment of either. */
@ApiRecord
public record ScanRequest(Optional<String> tableName, Optional<String> indexName,
        Optional<List<String>> attributesToGet, Optional<Integer> limit, Optional<String> select,
        Optional<Map<String, Condition>> scanFilter, Optional<String> conditionalOperator,
        Optional<Supplied<Item>> exclusiveStartKey, Optional<String> returnConsumedCapacity,
        Optional<Integer> totalSegments, Optional<Integer> segment, Optional<String> projectionExpression,
        Optional<String> filterExpression, Optional<Map<String, String>> expressionAttributeNames,
        Optional<Map<String, Supplied<AttributeValue>>> expressionAttributeValues,
        Optional<Boolean> consistentRead) implements Request<ScanResponse> {}
