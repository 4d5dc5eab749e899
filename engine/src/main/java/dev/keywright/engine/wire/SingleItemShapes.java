package dev.keywright.engine.wire;

import dev.keywright.engine.api.AttributeValueUpdate;
import dev.keywright.engine.api.AttributeValueUpdateBuilder;
import dev.keywright.engine.api.DeleteItemRequest;
import dev.keywright.engine.api.DeleteItemRequestBuilder;
import dev.keywright.engine.api.DeleteItemResponse;
import dev.keywright.engine.api.DeleteItemResponseBuilder;
import dev.keywright.engine.api.ExpectedAttributeValue;
import dev.keywright.engine.api.ExpectedAttributeValueBuilder;
import dev.keywright.engine.api.GetItemRequest;
import dev.keywright.engine.api.GetItemRequestBuilder;
import dev.keywright.engine.api.GetItemResponse;
import dev.keywright.engine.api.GetItemResponseBuilder;
import dev.keywright.engine.api.PutItemRequest;
import dev.keywright.engine.api.PutItemRequestBuilder;
import dev.keywright.engine.api.PutItemResponse;
import dev.keywright.engine.api.PutItemResponseBuilder;
import dev.keywright.engine.api.UpdateItemRequest;
import dev.keywright.engine.api.UpdateItemRequestBuilder;
import dev.keywright.engine.api.UpdateItemResponse;
import dev.keywright.engine.api.UpdateItemResponseBuilder;

/** Operations on one item, and their older parameters. */
final class SingleItemShapes {
    static final Kind<ExpectedAttributeValue> EXPECTED_ATTRIBUTE_VALUE = Structure
            .of("ExpectedAttributeValue", ExpectedAttributeValueBuilder::builder, ExpectedAttributeValueBuilder::build)
            .member("Value", Values.SUPPLIED_VALUE, ExpectedAttributeValueBuilder::value, ExpectedAttributeValue::value)
            .member("Exists", Kinds.FLAG, ExpectedAttributeValueBuilder::exists, ExpectedAttributeValue::exists)
            .member("ComparisonOperator", Kinds.TEXT,
                    ExpectedAttributeValueBuilder::comparisonOperator, ExpectedAttributeValue::comparisonOperator)
            .member("AttributeValueList", Kinds.list(Values.SUPPLIED_VALUE),
                    ExpectedAttributeValueBuilder::attributeValueList, ExpectedAttributeValue::attributeValueList);

    static final Kind<AttributeValueUpdate> ATTRIBUTE_VALUE_UPDATE = Structure
            .of("AttributeValueUpdate", AttributeValueUpdateBuilder::builder, AttributeValueUpdateBuilder::build)
            .member("Value", Values.SUPPLIED_VALUE, AttributeValueUpdateBuilder::value, AttributeValueUpdate::value)
            .member("Action", Kinds.TEXT, AttributeValueUpdateBuilder::action, AttributeValueUpdate::action);

    static final Kind<PutItemRequest> PUT_ITEM_REQUEST = Structure
            .of("PutItemInput", PutItemRequestBuilder::builder, PutItemRequestBuilder::build)
            .member("TableName", Kinds.TEXT, PutItemRequestBuilder::tableName, PutItemRequest::tableName)
            .member("Item", Values.SUPPLIED_ITEM, PutItemRequestBuilder::item, PutItemRequest::item)
            .member("Expected", Kinds.map(EXPECTED_ATTRIBUTE_VALUE),
                    PutItemRequestBuilder::expected, PutItemRequest::expected)
            .member("ReturnValues", Kinds.TEXT, PutItemRequestBuilder::returnValues, PutItemRequest::returnValues)
            .member("ReturnConsumedCapacity", Kinds.TEXT,
                    PutItemRequestBuilder::returnConsumedCapacity, PutItemRequest::returnConsumedCapacity)
            .member("ReturnItemCollectionMetrics", Kinds.TEXT,
                    PutItemRequestBuilder::returnItemCollectionMetrics, PutItemRequest::returnItemCollectionMetrics)
            .member("ConditionalOperator", Kinds.TEXT,
                    PutItemRequestBuilder::conditionalOperator, PutItemRequest::conditionalOperator)
            .member("ConditionExpression", Kinds.TEXT,
                    PutItemRequestBuilder::conditionExpression, PutItemRequest::conditionExpression)
            .member("ExpressionAttributeNames", Kinds.map(Kinds.TEXT),
                    PutItemRequestBuilder::expressionAttributeNames, PutItemRequest::expressionAttributeNames)
            .member("ExpressionAttributeValues", Kinds.map(Values.SUPPLIED_VALUE),
                    PutItemRequestBuilder::expressionAttributeValues, PutItemRequest::expressionAttributeValues)
            .member("ReturnValuesOnConditionCheckFailure", Kinds.TEXT,
                    PutItemRequestBuilder::returnValuesOnConditionCheckFailure,
                    PutItemRequest::returnValuesOnConditionCheckFailure);

    static final Kind<PutItemResponse> PUT_ITEM_RESPONSE = Structure
            .of("PutItemOutput", PutItemResponseBuilder::builder, PutItemResponseBuilder::build)
            .member("Attributes", Values.ITEM, PutItemResponseBuilder::attributes, PutItemResponse::attributes)
            .member("ConsumedCapacity", ConsumptionShapes.CONSUMED_CAPACITY,
                    PutItemResponseBuilder::consumedCapacity, PutItemResponse::consumedCapacity)
            .member("ItemCollectionMetrics", ConsumptionShapes.ITEM_COLLECTION_METRICS,
                    PutItemResponseBuilder::itemCollectionMetrics, PutItemResponse::itemCollectionMetrics);

    static final Kind<GetItemRequest> GET_ITEM_REQUEST = Structure
            .of("GetItemInput", GetItemRequestBuilder::builder, GetItemRequestBuilder::build)
            .member("TableName", Kinds.TEXT, GetItemRequestBuilder::tableName, GetItemRequest::tableName)
            .member("Key", Values.SUPPLIED_ITEM, GetItemRequestBuilder::key, GetItemRequest::key)
            .member("AttributesToGet", Kinds.list(Kinds.TEXT),
                    GetItemRequestBuilder::attributesToGet, GetItemRequest::attributesToGet)
            .member("ConsistentRead", Kinds.FLAG, GetItemRequestBuilder::consistentRead, GetItemRequest::consistentRead)
            .member("ReturnConsumedCapacity", Kinds.TEXT,
                    GetItemRequestBuilder::returnConsumedCapacity, GetItemRequest::returnConsumedCapacity)
            .member("ProjectionExpression", Kinds.TEXT,
                    GetItemRequestBuilder::projectionExpression, GetItemRequest::projectionExpression)
            .member("ExpressionAttributeNames", Kinds.map(Kinds.TEXT),
                    GetItemRequestBuilder::expressionAttributeNames, GetItemRequest::expressionAttributeNames);

    static final Kind<GetItemResponse> GET_ITEM_RESPONSE = Structure
            .of("GetItemOutput", GetItemResponseBuilder::builder, GetItemResponseBuilder::build)
            .member("Item", Values.ITEM, GetItemResponseBuilder::item, GetItemResponse::item)
            .member("ConsumedCapacity", ConsumptionShapes.CONSUMED_CAPACITY,
                    GetItemResponseBuilder::consumedCapacity, GetItemResponse::consumedCapacity);

    static final Kind<UpdateItemRequest> UPDATE_ITEM_REQUEST = Structure
            .of("UpdateItemInput", UpdateItemRequestBuilder::builder, UpdateItemRequestBuilder::build)
            .member("TableName", Kinds.TEXT, UpdateItemRequestBuilder::tableName, UpdateItemRequest::tableName)
            .member("Key", Values.SUPPLIED_ITEM, UpdateItemRequestBuilder::key, UpdateItemRequest::key)
            .member("AttributeUpdates", Kinds.map(ATTRIBUTE_VALUE_UPDATE),
                    UpdateItemRequestBuilder::attributeUpdates, UpdateItemRequest::attributeUpdates)
            .member("Expected", Kinds.map(EXPECTED_ATTRIBUTE_VALUE),
                    UpdateItemRequestBuilder::expected, UpdateItemRequest::expected)
            .member("ConditionalOperator", Kinds.TEXT,
                    UpdateItemRequestBuilder::conditionalOperator, UpdateItemRequest::conditionalOperator)
            .member("ReturnValues", Kinds.TEXT, UpdateItemRequestBuilder::returnValues, UpdateItemRequest::returnValues)
            .member("ReturnConsumedCapacity", Kinds.TEXT,
                    UpdateItemRequestBuilder::returnConsumedCapacity, UpdateItemRequest::returnConsumedCapacity)
            .member("ReturnItemCollectionMetrics", Kinds.TEXT,
                    UpdateItemRequestBuilder::returnItemCollectionMetrics,
                    UpdateItemRequest::returnItemCollectionMetrics)
            .member("UpdateExpression", Kinds.TEXT,
                    UpdateItemRequestBuilder::updateExpression, UpdateItemRequest::updateExpression)
            .member("ConditionExpression", Kinds.TEXT,
                    UpdateItemRequestBuilder::conditionExpression, UpdateItemRequest::conditionExpression)
            .member("ExpressionAttributeNames", Kinds.map(Kinds.TEXT),
                    UpdateItemRequestBuilder::expressionAttributeNames, UpdateItemRequest::expressionAttributeNames)
            .member("ExpressionAttributeValues", Kinds.map(Values.SUPPLIED_VALUE),
                    UpdateItemRequestBuilder::expressionAttributeValues, UpdateItemRequest::expressionAttributeValues)
            .member("ReturnValuesOnConditionCheckFailure", Kinds.TEXT,
                    UpdateItemRequestBuilder::returnValuesOnConditionCheckFailure,
                    UpdateItemRequest::returnValuesOnConditionCheckFailure);

    static final Kind<UpdateItemResponse> UPDATE_ITEM_RESPONSE = Structure
            .of("UpdateItemOutput", UpdateItemResponseBuilder::builder, UpdateItemResponseBuilder::build)
            .member("Attributes", Values.ITEM, UpdateItemResponseBuilder::attributes, UpdateItemResponse::attributes)
            .member("ConsumedCapacity", ConsumptionShapes.CONSUMED_CAPACITY,
                    UpdateItemResponseBuilder::consumedCapacity, UpdateItemResponse::consumedCapacity)
            .member("ItemCollectionMetrics", ConsumptionShapes.ITEM_COLLECTION_METRICS,
                    UpdateItemResponseBuilder::itemCollectionMetrics, UpdateItemResponse::itemCollectionMetrics);

    static final Kind<DeleteItemRequest> DELETE_ITEM_REQUEST = Structure
            .of("DeleteItemInput", DeleteItemRequestBuilder::builder, DeleteItemRequestBuilder::build)
            .member("TableName", Kinds.TEXT, DeleteItemRequestBuilder::tableName, DeleteItemRequest::tableName)
            .member("Key", Values.SUPPLIED_ITEM, DeleteItemRequestBuilder::key, DeleteItemRequest::key)
            .member("Expected", Kinds.map(EXPECTED_ATTRIBUTE_VALUE),
                    DeleteItemRequestBuilder::expected, DeleteItemRequest::expected)
            .member("ConditionalOperator", Kinds.TEXT,
                    DeleteItemRequestBuilder::conditionalOperator, DeleteItemRequest::conditionalOperator)
            .member("ReturnValues", Kinds.TEXT, DeleteItemRequestBuilder::returnValues, DeleteItemRequest::returnValues)
            .member("ReturnConsumedCapacity", Kinds.TEXT,
                    DeleteItemRequestBuilder::returnConsumedCapacity, DeleteItemRequest::returnConsumedCapacity)
            .member("ReturnItemCollectionMetrics", Kinds.TEXT,
                    DeleteItemRequestBuilder::returnItemCollectionMetrics,
                    DeleteItemRequest::returnItemCollectionMetrics)
            .member("ConditionExpression", Kinds.TEXT,
                    DeleteItemRequestBuilder::conditionExpression, DeleteItemRequest::conditionExpression)
            .member("ExpressionAttributeNames", Kinds.map(Kinds.TEXT),
                    DeleteItemRequestBuilder::expressionAttributeNames, DeleteItemRequest::expressionAttributeNames)
            .member("ExpressionAttributeValues", Kinds.map(Values.SUPPLIED_VALUE),
                    DeleteItemRequestBuilder::expressionAttributeValues, DeleteItemRequest::expressionAttributeValues)
            .member("ReturnValuesOnConditionCheckFailure", Kinds.TEXT,
                    DeleteItemRequestBuilder::returnValuesOnConditionCheckFailure,
                    DeleteItemRequest::returnValuesOnConditionCheckFailure);

    static final Kind<DeleteItemResponse> DELETE_ITEM_RESPONSE = Structure
            .of("DeleteItemOutput", DeleteItemResponseBuilder::builder, DeleteItemResponseBuilder::build)
            .member("Attributes", Values.ITEM, DeleteItemResponseBuilder::attributes, DeleteItemResponse::attributes)
            .member("ConsumedCapacity", ConsumptionShapes.CONSUMED_CAPACITY,
                    DeleteItemResponseBuilder::consumedCapacity, DeleteItemResponse::consumedCapacity)
            .member("ItemCollectionMetrics", ConsumptionShapes.ITEM_COLLECTION_METRICS,
                    DeleteItemResponseBuilder::itemCollectionMetrics, DeleteItemResponse::itemCollectionMetrics);

    private SingleItemShapes() {}
}
