package dev.keywright.engine.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** Reads items of one partition key in sort key order, from the table or an index. */
@ApiRecord
public record QueryRequest(Optional<String> tableName, Optional<String> indexName, Optional<String> select,
        Optional<List<String>> attributesToGet, Optional<Integer> limit, Optional<Boolean> consistentRead,
        Optional<Map<String, Condition>> keyConditions, Optional<Map<String, Condition>> queryFilter,
        Optional<String> conditionalOperator, Optional<Boolean> scanIndexForward,
        Optional<Supplied<Item>> exclusiveStartKey, Optional<String> returnConsumedCapacity,
        Optional<String> projectionExpression, Optional<String> filterExpression,
        Optional<String> keyConditionExpression, Optional<Map<String, String>> expressionAttributeNames,
        Optional<Map<String, Supplied<AttributeValue>>> expressionAttributeValues) implements Request<QueryResponse> {}
