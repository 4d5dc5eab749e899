package dev.keywright.engine.wire;

import dev.keywright.engine.api.ConditionCheck;
import dev.keywright.engine.api.ConditionCheckBuilder;
import dev.keywright.engine.api.Delete;
import dev.keywright.engine.api.DeleteBuilder;
import dev.keywright.engine.api.Get;
import dev.keywright.engine.api.GetBuilder;
import dev.keywright.engine.api.ItemResponse;
import dev.keywright.engine.api.ItemResponseBuilder;
import dev.keywright.engine.api.Put;
import dev.keywright.engine.api.PutBuilder;
import dev.keywright.engine.api.TransactGetItem;
import dev.keywright.engine.api.TransactGetItemBuilder;
import dev.keywright.engine.api.TransactGetItemsRequest;
import dev.keywright.engine.api.TransactGetItemsRequestBuilder;
import dev.keywright.engine.api.TransactGetItemsResponse;
import dev.keywright.engine.api.TransactGetItemsResponseBuilder;
import dev.keywright.engine.api.TransactWriteItem;
import dev.keywright.engine.api.TransactWriteItemBuilder;
import dev.keywright.engine.api.TransactWriteItemsRequest;
import dev.keywright.engine.api.TransactWriteItemsRequestBuilder;
import dev.keywright.engine.api.TransactWriteItemsResponse;
import dev.keywright.engine.api.TransactWriteItemsResponseBuilder;
import dev.keywright.engine.api.Update;
import dev.keywright.engine.api.UpdateBuilder;

/** Operations that are done as a whole or not at all. */
final class TransactionShapes {
    static final Kind<Get> GET = Structure
            .of("Get", GetBuilder::builder, GetBuilder::build)
            .member("Key", Values.SUPPLIED_ITEM, GetBuilder::key, Get::key)
            .member("TableName", Kinds.TEXT, GetBuilder::tableName, Get::tableName)
            .member("ProjectionExpression", Kinds.TEXT, GetBuilder::projectionExpression, Get::projectionExpression)
            .member("ExpressionAttributeNames", Kinds.map(Kinds.TEXT),
                    GetBuilder::expressionAttributeNames, Get::expressionAttributeNames);

    static final Kind<TransactGetItem> TRANSACT_GET_ITEM = Structure
            .of("TransactGetItem", TransactGetItemBuilder::builder, TransactGetItemBuilder::build)
            .member("Get", GET, TransactGetItemBuilder::get, TransactGetItem::get);

    static final Kind<ItemResponse> ITEM_RESPONSE = Structure
            .of("ItemResponse", ItemResponseBuilder::builder, ItemResponseBuilder::build)
            .member("Item", Values.ITEM, ItemResponseBuilder::item, ItemResponse::item);

    static final Kind<TransactGetItemsRequest> TRANSACT_GET_ITEMS_REQUEST = Structure
            .of("TransactGetItemsInput", TransactGetItemsRequestBuilder::builder, TransactGetItemsRequestBuilder::build)
            .member("TransactItems", Kinds.list(TRANSACT_GET_ITEM),
                    TransactGetItemsRequestBuilder::transactItems, TransactGetItemsRequest::transactItems)
            .member("ReturnConsumedCapacity", Kinds.TEXT,
                    TransactGetItemsRequestBuilder::returnConsumedCapacity,
                    TransactGetItemsRequest::returnConsumedCapacity);

    static final Kind<TransactGetItemsResponse> TRANSACT_GET_ITEMS_RESPONSE = Structure
            .of("TransactGetItemsOutput", TransactGetItemsResponseBuilder::builder,
                    TransactGetItemsResponseBuilder::build)
            .member("ConsumedCapacity", Kinds.list(ConsumptionShapes.CONSUMED_CAPACITY),
                    TransactGetItemsResponseBuilder::consumedCapacity, TransactGetItemsResponse::consumedCapacity)
            .member("Responses", Kinds.list(ITEM_RESPONSE),
                    TransactGetItemsResponseBuilder::responses, TransactGetItemsResponse::responses);

    static final Kind<ConditionCheck> CONDITION_CHECK = Structure
            .of("ConditionCheck", ConditionCheckBuilder::builder, ConditionCheckBuilder::build)
            .member("Key", Values.SUPPLIED_ITEM, ConditionCheckBuilder::key, ConditionCheck::key)
            .member("TableName", Kinds.TEXT, ConditionCheckBuilder::tableName, ConditionCheck::tableName)
            .member("ConditionExpression", Kinds.TEXT,
                    ConditionCheckBuilder::conditionExpression, ConditionCheck::conditionExpression)
            .member("ExpressionAttributeNames", Kinds.map(Kinds.TEXT),
                    ConditionCheckBuilder::expressionAttributeNames, ConditionCheck::expressionAttributeNames)
            .member("ExpressionAttributeValues", Kinds.map(Values.SUPPLIED_VALUE),
                    ConditionCheckBuilder::expressionAttributeValues, ConditionCheck::expressionAttributeValues)
            .member("ReturnValuesOnConditionCheckFailure", Kinds.TEXT,
                    ConditionCheckBuilder::returnValuesOnConditionCheckFailure,
                    ConditionCheck::returnValuesOnConditionCheckFailure);

    static final Kind<Put> PUT = Structure
            .of("Put", PutBuilder::builder, PutBuilder::build)
            .member("Item", Values.SUPPLIED_ITEM, PutBuilder::item, Put::item)
            .member("TableName", Kinds.TEXT, PutBuilder::tableName, Put::tableName)
            .member("ConditionExpression", Kinds.TEXT, PutBuilder::conditionExpression, Put::conditionExpression)
            .member("ExpressionAttributeNames", Kinds.map(Kinds.TEXT),
                    PutBuilder::expressionAttributeNames, Put::expressionAttributeNames)
            .member("ExpressionAttributeValues", Kinds.map(Values.SUPPLIED_VALUE),
                    PutBuilder::expressionAttributeValues, Put::expressionAttributeValues)
            .member("ReturnValuesOnConditionCheckFailure", Kinds.TEXT,
                    PutBuilder::returnValuesOnConditionCheckFailure, Put::returnValuesOnConditionCheckFailure);

    static final Kind<Delete> DELETE = Structure
            .of("Delete", DeleteBuilder::builder, DeleteBuilder::build)
            .member("Key", Values.SUPPLIED_ITEM, DeleteBuilder::key, Delete::key)
            .member("TableName", Kinds.TEXT, DeleteBuilder::tableName, Delete::tableName)
            .member("ConditionExpression", Kinds.TEXT, DeleteBuilder::conditionExpression, Delete::conditionExpression)
            .member("ExpressionAttributeNames", Kinds.map(Kinds.TEXT),
                    DeleteBuilder::expressionAttributeNames, Delete::expressionAttributeNames)
            .member("ExpressionAttributeValues", Kinds.map(Values.SUPPLIED_VALUE),
                    DeleteBuilder::expressionAttributeValues, Delete::expressionAttributeValues)
            .member("ReturnValuesOnConditionCheckFailure", Kinds.TEXT,
                    DeleteBuilder::returnValuesOnConditionCheckFailure, Delete::returnValuesOnConditionCheckFailure);

    static final Kind<Update> UPDATE = Structure
            .of("Update", UpdateBuilder::builder, UpdateBuilder::build)
            .member("Key", Values.SUPPLIED_ITEM, UpdateBuilder::key, Update::key)
            .member("UpdateExpression", Kinds.TEXT, UpdateBuilder::updateExpression, Update::updateExpression)
            .member("TableName", Kinds.TEXT, UpdateBuilder::tableName, Update::tableName)
            .member("ConditionExpression", Kinds.TEXT, UpdateBuilder::conditionExpression, Update::conditionExpression)
            .member("ExpressionAttributeNames", Kinds.map(Kinds.TEXT),
                    UpdateBuilder::expressionAttributeNames, Update::expressionAttributeNames)
            .member("ExpressionAttributeValues", Kinds.map(Values.SUPPLIED_VALUE),
                    UpdateBuilder::expressionAttributeValues, Update::expressionAttributeValues)
            .member("ReturnValuesOnConditionCheckFailure", Kinds.TEXT,
                    UpdateBuilder::returnValuesOnConditionCheckFailure, Update::returnValuesOnConditionCheckFailure);

    static final Kind<TransactWriteItem> TRANSACT_WRITE_ITEM = Structure
            .of("TransactWriteItem", TransactWriteItemBuilder::builder, TransactWriteItemBuilder::build)
            .member("ConditionCheck", CONDITION_CHECK,
                    TransactWriteItemBuilder::conditionCheck, TransactWriteItem::conditionCheck)
            .member("Put", PUT, TransactWriteItemBuilder::put, TransactWriteItem::put)
            .member("Delete", DELETE, TransactWriteItemBuilder::delete, TransactWriteItem::delete)
            .member("Update", UPDATE, TransactWriteItemBuilder::update, TransactWriteItem::update);

    static final Kind<TransactWriteItemsRequest> TRANSACT_WRITE_ITEMS_REQUEST = Structure
            .of("TransactWriteItemsInput", TransactWriteItemsRequestBuilder::builder,
                    TransactWriteItemsRequestBuilder::build)
            .member("TransactItems", Kinds.list(TRANSACT_WRITE_ITEM),
                    TransactWriteItemsRequestBuilder::transactItems, TransactWriteItemsRequest::transactItems)
            .member("ReturnConsumedCapacity", Kinds.TEXT,
                    TransactWriteItemsRequestBuilder::returnConsumedCapacity,
                    TransactWriteItemsRequest::returnConsumedCapacity)
            .member("ReturnItemCollectionMetrics", Kinds.TEXT,
                    TransactWriteItemsRequestBuilder::returnItemCollectionMetrics,
                    TransactWriteItemsRequest::returnItemCollectionMetrics)
            .member("ClientRequestToken", Kinds.TEXT,
                    TransactWriteItemsRequestBuilder::clientRequestToken,
                    TransactWriteItemsRequest::clientRequestToken);

    static final Kind<TransactWriteItemsResponse> TRANSACT_WRITE_ITEMS_RESPONSE = Structure
            .of("TransactWriteItemsOutput", TransactWriteItemsResponseBuilder::builder,
                    TransactWriteItemsResponseBuilder::build)
            .member("ConsumedCapacity", Kinds.list(ConsumptionShapes.CONSUMED_CAPACITY),
                    TransactWriteItemsResponseBuilder::consumedCapacity, TransactWriteItemsResponse::consumedCapacity)
            .member("ItemCollectionMetrics", Kinds.map(Kinds.list(ConsumptionShapes.ITEM_COLLECTION_METRICS)),
                    TransactWriteItemsResponseBuilder::itemCollectionMetrics,
                    TransactWriteItemsResponse::itemCollectionMetrics);

    private TransactionShapes() {}
}
