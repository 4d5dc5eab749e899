package dev.keywright.engine.wire;

import dev.keywright.engine.api.CreateGlobalTableRequest;
import dev.keywright.engine.api.CreateGlobalTableRequestBuilder;
import dev.keywright.engine.api.CreateGlobalTableResponse;
import dev.keywright.engine.api.CreateGlobalTableResponseBuilder;
import dev.keywright.engine.api.CreateReplicaAction;
import dev.keywright.engine.api.CreateReplicaActionBuilder;
import dev.keywright.engine.api.DeleteReplicaAction;
import dev.keywright.engine.api.DeleteReplicaActionBuilder;
import dev.keywright.engine.api.DescribeGlobalTableRequest;
import dev.keywright.engine.api.DescribeGlobalTableRequestBuilder;
import dev.keywright.engine.api.DescribeGlobalTableResponse;
import dev.keywright.engine.api.DescribeGlobalTableResponseBuilder;
import dev.keywright.engine.api.GlobalTable;
import dev.keywright.engine.api.GlobalTableBuilder;
import dev.keywright.engine.api.GlobalTableDescription;
import dev.keywright.engine.api.GlobalTableDescriptionBuilder;
import dev.keywright.engine.api.ListGlobalTablesRequest;
import dev.keywright.engine.api.ListGlobalTablesRequestBuilder;
import dev.keywright.engine.api.ListGlobalTablesResponse;
import dev.keywright.engine.api.ListGlobalTablesResponseBuilder;
import dev.keywright.engine.api.Replica;
import dev.keywright.engine.api.ReplicaBuilder;
import dev.keywright.engine.api.ReplicaUpdate;
import dev.keywright.engine.api.ReplicaUpdateBuilder;
import dev.keywright.engine.api.UpdateGlobalTableRequest;
import dev.keywright.engine.api.UpdateGlobalTableRequestBuilder;
import dev.keywright.engine.api.UpdateGlobalTableResponse;
import dev.keywright.engine.api.UpdateGlobalTableResponseBuilder;

/** Global tables of version 2017.11.29. */
final class GlobalTableShapes {
    static final Kind<Replica> REPLICA = Structure.of("Replica", ReplicaBuilder::builder, ReplicaBuilder::build)
            .member("RegionName", Kinds.TEXT, ReplicaBuilder::regionName, Replica::regionName);

    static final Kind<CreateReplicaAction> CREATE_REPLICA_ACTION = Structure
            .of("CreateReplicaAction", CreateReplicaActionBuilder::builder, CreateReplicaActionBuilder::build)
            .member("RegionName", Kinds.TEXT, CreateReplicaActionBuilder::regionName, CreateReplicaAction::regionName);

    static final Kind<DeleteReplicaAction> DELETE_REPLICA_ACTION = Structure
            .of("DeleteReplicaAction", DeleteReplicaActionBuilder::builder, DeleteReplicaActionBuilder::build)
            .member("RegionName", Kinds.TEXT, DeleteReplicaActionBuilder::regionName, DeleteReplicaAction::regionName);

    static final Kind<ReplicaUpdate> REPLICA_UPDATE = Structure
            .of("ReplicaUpdate", ReplicaUpdateBuilder::builder, ReplicaUpdateBuilder::build)
            .member("Create", CREATE_REPLICA_ACTION, ReplicaUpdateBuilder::create, ReplicaUpdate::create)
            .member("Delete", DELETE_REPLICA_ACTION, ReplicaUpdateBuilder::delete, ReplicaUpdate::delete);

    static final Kind<GlobalTable> GLOBAL_TABLE = Structure
            .of("GlobalTable", GlobalTableBuilder::builder, GlobalTableBuilder::build)
            .member("GlobalTableName", Kinds.TEXT, GlobalTableBuilder::globalTableName, GlobalTable::globalTableName)
            .member("ReplicationGroup", Kinds.list(REPLICA), GlobalTableBuilder::replicationGroup,
                    GlobalTable::replicationGroup);

    static final Kind<GlobalTableDescription> GLOBAL_TABLE_DESCRIPTION = Structure
            .of("GlobalTableDescription", GlobalTableDescriptionBuilder::builder, GlobalTableDescriptionBuilder::build)
            .member("ReplicationGroup", Kinds.list(ReplicaShapes.REPLICA_DESCRIPTION),
                    GlobalTableDescriptionBuilder::replicationGroup, GlobalTableDescription::replicationGroup)
            .member("GlobalTableArn", Kinds.TEXT, GlobalTableDescriptionBuilder::globalTableArn,
                    GlobalTableDescription::globalTableArn)
            .member("CreationDateTime", Kinds.INSTANT, GlobalTableDescriptionBuilder::creationDateTime,
                    GlobalTableDescription::creationDateTime)
            .member("GlobalTableStatus", Kinds.TEXT, GlobalTableDescriptionBuilder::globalTableStatus,
                    GlobalTableDescription::globalTableStatus)
            .member("GlobalTableName", Kinds.TEXT, GlobalTableDescriptionBuilder::globalTableName,
                    GlobalTableDescription::globalTableName);

    static final Kind<CreateGlobalTableRequest> CREATE_GLOBAL_TABLE_REQUEST = Structure
            .of("CreateGlobalTableInput", CreateGlobalTableRequestBuilder::builder,
                    CreateGlobalTableRequestBuilder::build)
            .member("GlobalTableName", Kinds.TEXT, CreateGlobalTableRequestBuilder::globalTableName,
                    CreateGlobalTableRequest::globalTableName)
            .member("ReplicationGroup", Kinds.list(REPLICA), CreateGlobalTableRequestBuilder::replicationGroup,
                    CreateGlobalTableRequest::replicationGroup);

    static final Kind<CreateGlobalTableResponse> CREATE_GLOBAL_TABLE_RESPONSE = Structure
            .of("CreateGlobalTableOutput", CreateGlobalTableResponseBuilder::builder,
                    CreateGlobalTableResponseBuilder::build)
            .member("GlobalTableDescription", GLOBAL_TABLE_DESCRIPTION,
                    CreateGlobalTableResponseBuilder::globalTableDescription,
                    CreateGlobalTableResponse::globalTableDescription);

    static final Kind<DescribeGlobalTableRequest> DESCRIBE_GLOBAL_TABLE_REQUEST = Structure
            .of("DescribeGlobalTableInput", DescribeGlobalTableRequestBuilder::builder,
                    DescribeGlobalTableRequestBuilder::build)
            .member("GlobalTableName", Kinds.TEXT, DescribeGlobalTableRequestBuilder::globalTableName,
                    DescribeGlobalTableRequest::globalTableName);

    static final Kind<DescribeGlobalTableResponse> DESCRIBE_GLOBAL_TABLE_RESPONSE = Structure
            .of("DescribeGlobalTableOutput", DescribeGlobalTableResponseBuilder::builder,
                    DescribeGlobalTableResponseBuilder::build)
            .member("GlobalTableDescription", GLOBAL_TABLE_DESCRIPTION,
                    DescribeGlobalTableResponseBuilder::globalTableDescription,
                    DescribeGlobalTableResponse::globalTableDescription);

    static final Kind<ListGlobalTablesRequest> LIST_GLOBAL_TABLES_REQUEST = Structure
            .of("ListGlobalTablesInput", ListGlobalTablesRequestBuilder::builder, ListGlobalTablesRequestBuilder::build)
            .member("ExclusiveStartGlobalTableName", Kinds.TEXT,
                    ListGlobalTablesRequestBuilder::exclusiveStartGlobalTableName,
                    ListGlobalTablesRequest::exclusiveStartGlobalTableName)
            .member("Limit", Kinds.INTEGER, ListGlobalTablesRequestBuilder::limit, ListGlobalTablesRequest::limit)
            .member("RegionName", Kinds.TEXT, ListGlobalTablesRequestBuilder::regionName,
                    ListGlobalTablesRequest::regionName);

    static final Kind<ListGlobalTablesResponse> LIST_GLOBAL_TABLES_RESPONSE = Structure
            .of("ListGlobalTablesOutput", ListGlobalTablesResponseBuilder::builder,
                    ListGlobalTablesResponseBuilder::build)
            .member("GlobalTables", Kinds.list(GLOBAL_TABLE), ListGlobalTablesResponseBuilder::globalTables,
                    ListGlobalTablesResponse::globalTables)
            .member("LastEvaluatedGlobalTableName", Kinds.TEXT,
                    ListGlobalTablesResponseBuilder::lastEvaluatedGlobalTableName,
                    ListGlobalTablesResponse::lastEvaluatedGlobalTableName);

    static final Kind<UpdateGlobalTableRequest> UPDATE_GLOBAL_TABLE_REQUEST = Structure
            .of("UpdateGlobalTableInput", UpdateGlobalTableRequestBuilder::builder,
                    UpdateGlobalTableRequestBuilder::build)
            .member("GlobalTableName", Kinds.TEXT, UpdateGlobalTableRequestBuilder::globalTableName,
                    UpdateGlobalTableRequest::globalTableName)
            .member("ReplicaUpdates", Kinds.list(REPLICA_UPDATE), UpdateGlobalTableRequestBuilder::replicaUpdates,
                    UpdateGlobalTableRequest::replicaUpdates);

    static final Kind<UpdateGlobalTableResponse> UPDATE_GLOBAL_TABLE_RESPONSE = Structure
            .of("UpdateGlobalTableOutput", UpdateGlobalTableResponseBuilder::builder,
                    UpdateGlobalTableResponseBuilder::build)
            .member("GlobalTableDescription", GLOBAL_TABLE_DESCRIPTION,
                    UpdateGlobalTableResponseBuilder::globalTableDescription,
                    UpdateGlobalTableResponse::globalTableDescription);

    private GlobalTableShapes() {}
}
