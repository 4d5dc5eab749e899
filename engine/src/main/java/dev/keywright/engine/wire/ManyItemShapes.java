package dev.keywright.engine.wire;

import dev.keywright.engine.api.BatchGetItemRequest;
import dev.keywright.engine.api.BatchGetItemRequestBuilder;
import dev.keywright.engine.api.BatchGetItemResponse;
import dev.keywright.engine.api.BatchGetItemResponseBuilder;
import dev.keywright.engine.api.BatchWriteItemRequest;
import dev.keywright.engine.api.BatchWriteItemRequestBuilder;
import dev.keywright.engine.api.BatchWriteItemResponse;
import dev.keywright.engine.api.BatchWriteItemResponseBuilder;
import dev.keywright.engine.api.Condition;
import dev.keywright.engine.api.ConditionBuilder;
import dev.keywright.engine.api.DeleteRequest;
import dev.keywright.engine.api.DeleteRequestBuilder;
import dev.keywright.engine.api.KeysAndAttributes;
import dev.keywright.engine.api.KeysAndAttributesBuilder;
import dev.keywright.engine.api.PutRequest;
import dev.keywright.engine.api.PutRequestBuilder;
import dev.keywright.engine.api.QueryRequest;
import dev.keywright.engine.api.QueryRequestBuilder;
import dev.keywright.engine.api.QueryResponse;
import dev.keywright.engine.api.QueryResponseBuilder;
import dev.keywright.engine.api.ScanRequest;
import dev.keywright.engine.api.ScanRequestBuilder;
import dev.keywright.engine.api.ScanResponse;
import dev.keywright.engine.api.ScanResponseBuilder;
import dev.keywright.engine.api.WriteRequest;
import dev.keywright.engine.api.WriteRequestBuilder;

/** Operations that read or write many items. */
final class ManyItemShapes {
    static final Kind<Condition> CONDITION = Structure
            .of("Condition", ConditionBuilder::builder, ConditionBuilder::build)
            .member("AttributeValueList", Kinds.list(Values.SUPPLIED_VALUE),
                    ConditionBuilder::attributeValueList, Condition::attributeValueList)
            .member("ComparisonOperator", Kinds.TEXT,
                    ConditionBuilder::comparisonOperator, Condition::comparisonOperator);

    static final Kind<QueryRequest> QUERY_REQUEST = Structure
            .of("QueryInput", QueryRequestBuilder::builder, QueryRequestBuilder::build)
            .member("TableName", Kinds.TEXT, QueryRequestBuilder::tableName, QueryRequest::tableName)
            .member("IndexName", Kinds.TEXT, QueryRequestBuilder::indexName, QueryRequest::indexName)
            .member("Select", Kinds.TEXT, QueryRequestBuilder::select, QueryRequest::select)
            .member("AttributesToGet", Kinds.list(Kinds.TEXT),
                    QueryRequestBuilder::attributesToGet, QueryRequest::attributesToGet)
            .member("Limit", Kinds.INTEGER, QueryRequestBuilder::limit, QueryRequest::limit)
            .member("ConsistentRead", Kinds.FLAG, QueryRequestBuilder::consistentRead, QueryRequest::consistentRead)
            .member("KeyConditions", Kinds.map(CONDITION),
                    QueryRequestBuilder::keyConditions, QueryRequest::keyConditions)
            .member("QueryFilter", Kinds.map(CONDITION), QueryRequestBuilder::queryFilter, QueryRequest::queryFilter)
            .member("ConditionalOperator", Kinds.TEXT,
                    QueryRequestBuilder::conditionalOperator, QueryRequest::conditionalOperator)
            .member("ScanIndexForward", Kinds.FLAG,
                    QueryRequestBuilder::scanIndexForward, QueryRequest::scanIndexForward)
            .member("ExclusiveStartKey", Values.SUPPLIED_ITEM,
                    QueryRequestBuilder::exclusiveStartKey, QueryRequest::exclusiveStartKey)
            .member("ReturnConsumedCapacity", Kinds.TEXT,
                    QueryRequestBuilder::returnConsumedCapacity, QueryRequest::returnConsumedCapacity)
            .member("ProjectionExpression", Kinds.TEXT,
                    QueryRequestBuilder::projectionExpression, QueryRequest::projectionExpression)
            .member("FilterExpression", Kinds.TEXT,
                    QueryRequestBuilder::filterExpression, QueryRequest::filterExpression)
            .member("KeyConditionExpression", Kinds.TEXT,
                    QueryRequestBuilder::keyConditionExpression, QueryRequest::keyConditionExpression)
            .member("ExpressionAttributeNames", Kinds.map(Kinds.TEXT),
                    QueryRequestBuilder::expressionAttributeNames, QueryRequest::expressionAttributeNames)
            .member("ExpressionAttributeValues", Kinds.map(Values.SUPPLIED_VALUE),
                    QueryRequestBuilder::expressionAttributeValues, QueryRequest::expressionAttributeValues);

    static final Kind<QueryResponse> QUERY_RESPONSE = Structure
            .of("QueryOutput", QueryResponseBuilder::builder, QueryResponseBuilder::build)
            .member("Items", Kinds.list(Values.ITEM), QueryResponseBuilder::items, QueryResponse::items)
            .member("Count", Kinds.INTEGER, QueryResponseBuilder::count, QueryResponse::count)
            .member("ScannedCount", Kinds.INTEGER, QueryResponseBuilder::scannedCount, QueryResponse::scannedCount)
            .member("LastEvaluatedKey", Values.ITEM,
                    QueryResponseBuilder::lastEvaluatedKey, QueryResponse::lastEvaluatedKey)
            .member("ConsumedCapacity", ConsumptionShapes.CONSUMED_CAPACITY,
                    QueryResponseBuilder::consumedCapacity, QueryResponse::consumedCapacity);

    static final Kind<ScanRequest> SCAN_REQUEST = Structure
            .of("ScanInput", ScanRequestBuilder::builder, ScanRequestBuilder::build)
            .member("TableName", Kinds.TEXT, ScanRequestBuilder::tableName, ScanRequest::tableName)
            .member("IndexName", Kinds.TEXT, ScanRequestBuilder::indexName, ScanRequest::indexName)
            .member("AttributesToGet", Kinds.list(Kinds.TEXT),
                    ScanRequestBuilder::attributesToGet, ScanRequest::attributesToGet)
            .member("Limit", Kinds.INTEGER, ScanRequestBuilder::limit, ScanRequest::limit)
            .member("Select", Kinds.TEXT, ScanRequestBuilder::select, ScanRequest::select)
            .member("ScanFilter", Kinds.map(CONDITION), ScanRequestBuilder::scanFilter, ScanRequest::scanFilter)
            .member("ConditionalOperator", Kinds.TEXT,
                    ScanRequestBuilder::conditionalOperator, ScanRequest::conditionalOperator)
            .member("ExclusiveStartKey", Values.SUPPLIED_ITEM,
                    ScanRequestBuilder::exclusiveStartKey, ScanRequest::exclusiveStartKey)
            .member("ReturnConsumedCapacity", Kinds.TEXT,
                    ScanRequestBuilder::returnConsumedCapacity, ScanRequest::returnConsumedCapacity)
            .member("TotalSegments", Kinds.INTEGER, ScanRequestBuilder::totalSegments, ScanRequest::totalSegments)
            .member("Segment", Kinds.INTEGER, ScanRequestBuilder::segment, ScanRequest::segment)
            .member("ProjectionExpression", Kinds.TEXT,
                    ScanRequestBuilder::projectionExpression, ScanRequest::projectionExpression)
            .member("FilterExpression", Kinds.TEXT, ScanRequestBuilder::filterExpression, ScanRequest::filterExpression)
            .member("ExpressionAttributeNames", Kinds.map(Kinds.TEXT),
                    ScanRequestBuilder::expressionAttributeNames, ScanRequest::expressionAttributeNames)
            .member("ExpressionAttributeValues", Kinds.map(Values.SUPPLIED_VALUE),
                    ScanRequestBuilder::expressionAttributeValues, ScanRequest::expressionAttributeValues)
            .member("ConsistentRead", Kinds.FLAG, ScanRequestBuilder::consistentRead, ScanRequest::consistentRead);

    static final Kind<ScanResponse> SCAN_RESPONSE = Structure
            .of("ScanOutput", ScanResponseBuilder::builder, ScanResponseBuilder::build)
            .member("Items", Kinds.list(Values.ITEM), ScanResponseBuilder::items, ScanResponse::items)
            .member("Count", Kinds.INTEGER, ScanResponseBuilder::count, ScanResponse::count)
            .member("ScannedCount", Kinds.INTEGER, ScanResponseBuilder::scannedCount, ScanResponse::scannedCount)
            .member("LastEvaluatedKey", Values.ITEM,
                    ScanResponseBuilder::lastEvaluatedKey, ScanResponse::lastEvaluatedKey)
            .member("ConsumedCapacity", ConsumptionShapes.CONSUMED_CAPACITY,
                    ScanResponseBuilder::consumedCapacity, ScanResponse::consumedCapacity);

    static final Kind<KeysAndAttributes> KEYS_AND_ATTRIBUTES = Structure
            .of("KeysAndAttributes", KeysAndAttributesBuilder::builder, KeysAndAttributesBuilder::build)
            .member("Keys", Kinds.list(Values.SUPPLIED_ITEM), KeysAndAttributesBuilder::keys, KeysAndAttributes::keys)
            .member("AttributesToGet", Kinds.list(Kinds.TEXT),
                    KeysAndAttributesBuilder::attributesToGet, KeysAndAttributes::attributesToGet)
            .member("ConsistentRead", Kinds.FLAG,
                    KeysAndAttributesBuilder::consistentRead, KeysAndAttributes::consistentRead)
            .member("ProjectionExpression", Kinds.TEXT,
                    KeysAndAttributesBuilder::projectionExpression, KeysAndAttributes::projectionExpression)
            .member("ExpressionAttributeNames", Kinds.map(Kinds.TEXT),
                    KeysAndAttributesBuilder::expressionAttributeNames, KeysAndAttributes::expressionAttributeNames);

    static final Kind<BatchGetItemRequest> BATCH_GET_ITEM_REQUEST = Structure
            .of("BatchGetItemInput", BatchGetItemRequestBuilder::builder, BatchGetItemRequestBuilder::build)
            .member("RequestItems", Kinds.map(KEYS_AND_ATTRIBUTES),
                    BatchGetItemRequestBuilder::requestItems, BatchGetItemRequest::requestItems)
            .member("ReturnConsumedCapacity", Kinds.TEXT,
                    BatchGetItemRequestBuilder::returnConsumedCapacity, BatchGetItemRequest::returnConsumedCapacity);

    static final Kind<BatchGetItemResponse> BATCH_GET_ITEM_RESPONSE = Structure
            .of("BatchGetItemOutput", BatchGetItemResponseBuilder::builder, BatchGetItemResponseBuilder::build)
            .member("Responses", Kinds.map(Kinds.list(Values.ITEM)),
                    BatchGetItemResponseBuilder::responses, BatchGetItemResponse::responses)
            .member("UnprocessedKeys", Kinds.map(KEYS_AND_ATTRIBUTES),
                    BatchGetItemResponseBuilder::unprocessedKeys, BatchGetItemResponse::unprocessedKeys)
            .member("ConsumedCapacity", Kinds.list(ConsumptionShapes.CONSUMED_CAPACITY),
                    BatchGetItemResponseBuilder::consumedCapacity, BatchGetItemResponse::consumedCapacity);

    static final Kind<PutRequest> PUT_REQUEST = Structure
            .of("PutRequest", PutRequestBuilder::builder, PutRequestBuilder::build)
            .member("Item", Values.SUPPLIED_ITEM, PutRequestBuilder::item, PutRequest::item);

    static final Kind<DeleteRequest> DELETE_REQUEST = Structure
            .of("DeleteRequest", DeleteRequestBuilder::builder, DeleteRequestBuilder::build)
            .member("Key", Values.SUPPLIED_ITEM, DeleteRequestBuilder::key, DeleteRequest::key);

    static final Kind<WriteRequest> WRITE_REQUEST = Structure
            .of("WriteRequest", WriteRequestBuilder::builder, WriteRequestBuilder::build)
            .member("PutRequest", PUT_REQUEST, WriteRequestBuilder::putRequest, WriteRequest::putRequest)
            .member("DeleteRequest", DELETE_REQUEST, WriteRequestBuilder::deleteRequest, WriteRequest::deleteRequest);

    static final Kind<BatchWriteItemRequest> BATCH_WRITE_ITEM_REQUEST = Structure
            .of("BatchWriteItemInput", BatchWriteItemRequestBuilder::builder, BatchWriteItemRequestBuilder::build)
            .member("RequestItems", Kinds.map(Kinds.list(WRITE_REQUEST)),
                    BatchWriteItemRequestBuilder::requestItems, BatchWriteItemRequest::requestItems)
            .member("ReturnConsumedCapacity", Kinds.TEXT,
                    BatchWriteItemRequestBuilder::returnConsumedCapacity, BatchWriteItemRequest::returnConsumedCapacity)
            .member("ReturnItemCollectionMetrics", Kinds.TEXT,
                    BatchWriteItemRequestBuilder::returnItemCollectionMetrics,
                    BatchWriteItemRequest::returnItemCollectionMetrics);

    static final Kind<BatchWriteItemResponse> BATCH_WRITE_ITEM_RESPONSE = Structure
            .of("BatchWriteItemOutput", BatchWriteItemResponseBuilder::builder, BatchWriteItemResponseBuilder::build)
            .member("UnprocessedItems", Kinds.map(Kinds.list(WRITE_REQUEST)),
                    BatchWriteItemResponseBuilder::unprocessedItems, BatchWriteItemResponse::unprocessedItems)
            .member("ItemCollectionMetrics", Kinds.map(Kinds.list(ConsumptionShapes.ITEM_COLLECTION_METRICS)),
                    BatchWriteItemResponseBuilder::itemCollectionMetrics, BatchWriteItemResponse::itemCollectionMetrics)
            .member("ConsumedCapacity", Kinds.list(ConsumptionShapes.CONSUMED_CAPACITY),
                    BatchWriteItemResponseBuilder::consumedCapacity, BatchWriteItemResponse::consumedCapacity);

    private ManyItemShapes() {}
}
