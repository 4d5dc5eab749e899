package dev.keywright.engine.wire;

import dev.keywright.engine.api.CreateTableRequest;
import dev.keywright.engine.api.CreateTableRequestBuilder;
import dev.keywright.engine.api.CreateTableResponse;
import dev.keywright.engine.api.CreateTableResponseBuilder;
import dev.keywright.engine.api.DeleteTableRequest;
import dev.keywright.engine.api.DeleteTableRequestBuilder;
import dev.keywright.engine.api.DeleteTableResponse;
import dev.keywright.engine.api.DeleteTableResponseBuilder;
import dev.keywright.engine.api.DescribeTableRequest;
import dev.keywright.engine.api.DescribeTableRequestBuilder;
import dev.keywright.engine.api.DescribeTableResponse;
import dev.keywright.engine.api.DescribeTableResponseBuilder;
import dev.keywright.engine.api.ListTablesRequest;
import dev.keywright.engine.api.ListTablesRequestBuilder;
import dev.keywright.engine.api.ListTablesResponse;
import dev.keywright.engine.api.ListTablesResponseBuilder;
import dev.keywright.engine.api.UpdateTableRequest;
import dev.keywright.engine.api.UpdateTableRequestBuilder;
import dev.keywright.engine.api.UpdateTableResponse;
import dev.keywright.engine.api.UpdateTableResponseBuilder;

/** Operations on tables. */
final class TableShapes {
    static final Kind<CreateTableRequest> CREATE_TABLE_REQUEST = Structure
            .of("CreateTableInput", CreateTableRequestBuilder::builder, CreateTableRequestBuilder::build)
            .member("AttributeDefinitions", Kinds.list(TableSettingShapes.ATTRIBUTE_DEFINITION),
                    CreateTableRequestBuilder::attributeDefinitions, CreateTableRequest::attributeDefinitions)
            .member("TableName", Kinds.TEXT, CreateTableRequestBuilder::tableName, CreateTableRequest::tableName)
            .member("KeySchema", Kinds.list(TableSettingShapes.KEY_SCHEMA_ELEMENT),
                    CreateTableRequestBuilder::keySchema, CreateTableRequest::keySchema)
            .member("LocalSecondaryIndexes", Kinds.list(IndexShapes.LOCAL_SECONDARY_INDEX),
                    CreateTableRequestBuilder::localSecondaryIndexes, CreateTableRequest::localSecondaryIndexes)
            .member("GlobalSecondaryIndexes", Kinds.list(IndexShapes.GLOBAL_SECONDARY_INDEX),
                    CreateTableRequestBuilder::globalSecondaryIndexes, CreateTableRequest::globalSecondaryIndexes)
            .member("BillingMode", Kinds.TEXT, CreateTableRequestBuilder::billingMode, CreateTableRequest::billingMode)
            .member("ProvisionedThroughput", TableSettingShapes.PROVISIONED_THROUGHPUT,
                    CreateTableRequestBuilder::provisionedThroughput, CreateTableRequest::provisionedThroughput)
            .member("StreamSpecification", TableSettingShapes.STREAM_SPECIFICATION,
                    CreateTableRequestBuilder::streamSpecification, CreateTableRequest::streamSpecification)
            .member("SSESpecification", TableSettingShapes.SSE_SPECIFICATION,
                    CreateTableRequestBuilder::sseSpecification, CreateTableRequest::sseSpecification)
            .member("Tags", Kinds.list(TableSettingShapes.TAG),
                    CreateTableRequestBuilder::tags, CreateTableRequest::tags)
            .member("TableClass", Kinds.TEXT, CreateTableRequestBuilder::tableClass, CreateTableRequest::tableClass)
            .member("DeletionProtectionEnabled", Kinds.FLAG,
                    CreateTableRequestBuilder::deletionProtectionEnabled, CreateTableRequest::deletionProtectionEnabled)
            .member("WarmThroughput", TableSettingShapes.WARM_THROUGHPUT,
                    CreateTableRequestBuilder::warmThroughput, CreateTableRequest::warmThroughput)
            .member("ResourcePolicy", Kinds.TEXT,
                    CreateTableRequestBuilder::resourcePolicy, CreateTableRequest::resourcePolicy)
            .member("OnDemandThroughput", TableSettingShapes.ON_DEMAND_THROUGHPUT,
                    CreateTableRequestBuilder::onDemandThroughput, CreateTableRequest::onDemandThroughput);

    static final Kind<CreateTableResponse> CREATE_TABLE_RESPONSE = Structure
            .of("CreateTableOutput", CreateTableResponseBuilder::builder, CreateTableResponseBuilder::build)
            .member("TableDescription", TableDescriptionShape.TABLE_DESCRIPTION,
                    CreateTableResponseBuilder::tableDescription, CreateTableResponse::tableDescription);

    static final Kind<DescribeTableRequest> DESCRIBE_TABLE_REQUEST = Structure
            .of("DescribeTableInput", DescribeTableRequestBuilder::builder, DescribeTableRequestBuilder::build)
            .member("TableName", Kinds.TEXT, DescribeTableRequestBuilder::tableName, DescribeTableRequest::tableName);

    static final Kind<DescribeTableResponse> DESCRIBE_TABLE_RESPONSE = Structure
            .of("DescribeTableOutput", DescribeTableResponseBuilder::builder, DescribeTableResponseBuilder::build)
            .member("Table", TableDescriptionShape.TABLE_DESCRIPTION,
                    DescribeTableResponseBuilder::table, DescribeTableResponse::table);

    static final Kind<UpdateTableRequest> UPDATE_TABLE_REQUEST = Structure
            .of("UpdateTableInput", UpdateTableRequestBuilder::builder, UpdateTableRequestBuilder::build)
            .member("AttributeDefinitions", Kinds.list(TableSettingShapes.ATTRIBUTE_DEFINITION),
                    UpdateTableRequestBuilder::attributeDefinitions, UpdateTableRequest::attributeDefinitions)
            .member("TableName", Kinds.TEXT, UpdateTableRequestBuilder::tableName, UpdateTableRequest::tableName)
            .member("BillingMode", Kinds.TEXT, UpdateTableRequestBuilder::billingMode, UpdateTableRequest::billingMode)
            .member("ProvisionedThroughput", TableSettingShapes.PROVISIONED_THROUGHPUT,
                    UpdateTableRequestBuilder::provisionedThroughput, UpdateTableRequest::provisionedThroughput)
            .member("GlobalSecondaryIndexUpdates", Kinds.list(IndexShapes.GLOBAL_SECONDARY_INDEX_UPDATE),
                    UpdateTableRequestBuilder::globalSecondaryIndexUpdates,
                    UpdateTableRequest::globalSecondaryIndexUpdates)
            .member("StreamSpecification", TableSettingShapes.STREAM_SPECIFICATION,
                    UpdateTableRequestBuilder::streamSpecification, UpdateTableRequest::streamSpecification)
            .member("SSESpecification", TableSettingShapes.SSE_SPECIFICATION,
                    UpdateTableRequestBuilder::sseSpecification, UpdateTableRequest::sseSpecification)
            .member("TableClass", Kinds.TEXT, UpdateTableRequestBuilder::tableClass, UpdateTableRequest::tableClass)
            .member("DeletionProtectionEnabled", Kinds.FLAG,
                    UpdateTableRequestBuilder::deletionProtectionEnabled, UpdateTableRequest::deletionProtectionEnabled)
            .member("OnDemandThroughput", TableSettingShapes.ON_DEMAND_THROUGHPUT,
                    UpdateTableRequestBuilder::onDemandThroughput, UpdateTableRequest::onDemandThroughput)
            .member("WarmThroughput", TableSettingShapes.WARM_THROUGHPUT,
                    UpdateTableRequestBuilder::warmThroughput, UpdateTableRequest::warmThroughput)
            .member("ReplicaUpdates", Kinds.list(ReplicaShapes.REPLICATION_GROUP_UPDATE),
                    UpdateTableRequestBuilder::replicaUpdates, UpdateTableRequest::replicaUpdates)
            .member("MultiRegionConsistency", Kinds.TEXT,
                    UpdateTableRequestBuilder::multiRegionConsistency, UpdateTableRequest::multiRegionConsistency)
            .member("GlobalTableWitnessUpdates", Kinds.list(ReplicaShapes.GLOBAL_TABLE_WITNESS_GROUP_UPDATE),
                    UpdateTableRequestBuilder::globalTableWitnessUpdates,
                    UpdateTableRequest::globalTableWitnessUpdates);

    static final Kind<UpdateTableResponse> UPDATE_TABLE_RESPONSE = Structure
            .of("UpdateTableOutput", UpdateTableResponseBuilder::builder, UpdateTableResponseBuilder::build)
            .member("TableDescription", TableDescriptionShape.TABLE_DESCRIPTION,
                    UpdateTableResponseBuilder::tableDescription, UpdateTableResponse::tableDescription);

    static final Kind<DeleteTableRequest> DELETE_TABLE_REQUEST = Structure
            .of("DeleteTableInput", DeleteTableRequestBuilder::builder, DeleteTableRequestBuilder::build)
            .member("TableName", Kinds.TEXT, DeleteTableRequestBuilder::tableName, DeleteTableRequest::tableName);

    static final Kind<DeleteTableResponse> DELETE_TABLE_RESPONSE = Structure
            .of("DeleteTableOutput", DeleteTableResponseBuilder::builder, DeleteTableResponseBuilder::build)
            .member("TableDescription", TableDescriptionShape.TABLE_DESCRIPTION,
                    DeleteTableResponseBuilder::tableDescription, DeleteTableResponse::tableDescription);

    static final Kind<ListTablesRequest> LIST_TABLES_REQUEST = Structure
            .of("ListTablesInput", ListTablesRequestBuilder::builder, ListTablesRequestBuilder::build)
            .member("ExclusiveStartTableName", Kinds.TEXT,
                    ListTablesRequestBuilder::exclusiveStartTableName, ListTablesRequest::exclusiveStartTableName)
            .member("Limit", Kinds.INTEGER, ListTablesRequestBuilder::limit, ListTablesRequest::limit);

    static final Kind<ListTablesResponse> LIST_TABLES_RESPONSE = Structure
            .of("ListTablesOutput", ListTablesResponseBuilder::builder, ListTablesResponseBuilder::build)
            .member("TableNames", Kinds.list(Kinds.TEXT),
                    ListTablesResponseBuilder::tableNames, ListTablesResponse::tableNames)
            .member("LastEvaluatedTableName", Kinds.TEXT,
                    ListTablesResponseBuilder::lastEvaluatedTableName, ListTablesResponse::lastEvaluatedTableName);

    private TableShapes() {}
}
