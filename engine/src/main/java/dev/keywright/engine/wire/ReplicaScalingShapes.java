package dev.keywright.engine.wire;

import dev.keywright.engine.api.DescribeTableReplicaAutoScalingRequest;
import dev.keywright.engine.api.DescribeTableReplicaAutoScalingRequestBuilder;
import dev.keywright.engine.api.DescribeTableReplicaAutoScalingResponse;
import dev.keywright.engine.api.DescribeTableReplicaAutoScalingResponseBuilder;
import dev.keywright.engine.api.GlobalSecondaryIndexAutoScalingUpdate;
import dev.keywright.engine.api.GlobalSecondaryIndexAutoScalingUpdateBuilder;
import dev.keywright.engine.api.ReplicaAutoScalingDescription;
import dev.keywright.engine.api.ReplicaAutoScalingDescriptionBuilder;
import dev.keywright.engine.api.ReplicaAutoScalingUpdate;
import dev.keywright.engine.api.ReplicaAutoScalingUpdateBuilder;
import dev.keywright.engine.api.ReplicaGlobalSecondaryIndexAutoScalingDescription;
import dev.keywright.engine.api.ReplicaGlobalSecondaryIndexAutoScalingDescriptionBuilder;
import dev.keywright.engine.api.ReplicaGlobalSecondaryIndexAutoScalingUpdate;
import dev.keywright.engine.api.ReplicaGlobalSecondaryIndexAutoScalingUpdateBuilder;
import dev.keywright.engine.api.TableAutoScalingDescription;
import dev.keywright.engine.api.TableAutoScalingDescriptionBuilder;
import dev.keywright.engine.api.UpdateTableReplicaAutoScalingRequest;
import dev.keywright.engine.api.UpdateTableReplicaAutoScalingRequestBuilder;
import dev.keywright.engine.api.UpdateTableReplicaAutoScalingResponse;
import dev.keywright.engine.api.UpdateTableReplicaAutoScalingResponseBuilder;

/** Auto scaling of tables and their replicas. */
final class ReplicaScalingShapes {
    static final Kind<GlobalSecondaryIndexAutoScalingUpdate> GLOBAL_SECONDARY_INDEX_AUTO_SCALING_UPDATE = Structure
            .of("GlobalSecondaryIndexAutoScalingUpdate", GlobalSecondaryIndexAutoScalingUpdateBuilder::builder,
                    GlobalSecondaryIndexAutoScalingUpdateBuilder::build)
            .member("IndexName", Kinds.TEXT, GlobalSecondaryIndexAutoScalingUpdateBuilder::indexName,
                    GlobalSecondaryIndexAutoScalingUpdate::indexName)
            .member("ProvisionedWriteCapacityAutoScalingUpdate", ScalingShapes.AUTO_SCALING_SETTINGS_UPDATE,
                    GlobalSecondaryIndexAutoScalingUpdateBuilder::provisionedWriteCapacityAutoScalingUpdate,
                    GlobalSecondaryIndexAutoScalingUpdate::provisionedWriteCapacityAutoScalingUpdate);

    static final Kind<ReplicaGlobalSecondaryIndexAutoScalingUpdate> REPLICA_GLOBAL_SECONDARY_INDEX_AUTO_SCALING_UPDATE = Structure
            .of("ReplicaGlobalSecondaryIndexAutoScalingUpdate",
                    ReplicaGlobalSecondaryIndexAutoScalingUpdateBuilder::builder,
                    ReplicaGlobalSecondaryIndexAutoScalingUpdateBuilder::build)
            .member("IndexName", Kinds.TEXT, ReplicaGlobalSecondaryIndexAutoScalingUpdateBuilder::indexName,
                    ReplicaGlobalSecondaryIndexAutoScalingUpdate::indexName)
            .member("ProvisionedReadCapacityAutoScalingUpdate", ScalingShapes.AUTO_SCALING_SETTINGS_UPDATE,
                    ReplicaGlobalSecondaryIndexAutoScalingUpdateBuilder::provisionedReadCapacityAutoScalingUpdate,
                    ReplicaGlobalSecondaryIndexAutoScalingUpdate::provisionedReadCapacityAutoScalingUpdate);

    static final Kind<ReplicaAutoScalingUpdate> REPLICA_AUTO_SCALING_UPDATE = Structure
            .of("ReplicaAutoScalingUpdate", ReplicaAutoScalingUpdateBuilder::builder,
                    ReplicaAutoScalingUpdateBuilder::build)
            .member("RegionName", Kinds.TEXT, ReplicaAutoScalingUpdateBuilder::regionName,
                    ReplicaAutoScalingUpdate::regionName)
            .member("ReplicaGlobalSecondaryIndexUpdates",
                    Kinds.list(REPLICA_GLOBAL_SECONDARY_INDEX_AUTO_SCALING_UPDATE),
                    ReplicaAutoScalingUpdateBuilder::replicaGlobalSecondaryIndexUpdates,
                    ReplicaAutoScalingUpdate::replicaGlobalSecondaryIndexUpdates)
            .member("ReplicaProvisionedReadCapacityAutoScalingUpdate", ScalingShapes.AUTO_SCALING_SETTINGS_UPDATE,
                    ReplicaAutoScalingUpdateBuilder::replicaProvisionedReadCapacityAutoScalingUpdate,
                    ReplicaAutoScalingUpdate::replicaProvisionedReadCapacityAutoScalingUpdate);

    static final Kind<ReplicaGlobalSecondaryIndexAutoScalingDescription> REPLICA_GLOBAL_SECONDARY_INDEX_AUTO_SCALING_DESCRIPTION = Structure
            .of("ReplicaGlobalSecondaryIndexAutoScalingDescription",
                    ReplicaGlobalSecondaryIndexAutoScalingDescriptionBuilder::builder,
                    ReplicaGlobalSecondaryIndexAutoScalingDescriptionBuilder::build)
            .member("IndexName", Kinds.TEXT, ReplicaGlobalSecondaryIndexAutoScalingDescriptionBuilder::indexName,
                    ReplicaGlobalSecondaryIndexAutoScalingDescription::indexName)
            .member("IndexStatus", Kinds.TEXT, ReplicaGlobalSecondaryIndexAutoScalingDescriptionBuilder::indexStatus,
                    ReplicaGlobalSecondaryIndexAutoScalingDescription::indexStatus)
            .member("ProvisionedReadCapacityAutoScalingSettings", ScalingShapes.AUTO_SCALING_SETTINGS_DESCRIPTION,
                    ReplicaGlobalSecondaryIndexAutoScalingDescriptionBuilder::provisionedReadCapacityAutoScalingSettings,
                    ReplicaGlobalSecondaryIndexAutoScalingDescription::provisionedReadCapacityAutoScalingSettings)
            .member("ProvisionedWriteCapacityAutoScalingSettings", ScalingShapes.AUTO_SCALING_SETTINGS_DESCRIPTION,
                    ReplicaGlobalSecondaryIndexAutoScalingDescriptionBuilder::provisionedWriteCapacityAutoScalingSettings,
                    ReplicaGlobalSecondaryIndexAutoScalingDescription::provisionedWriteCapacityAutoScalingSettings);

    static final Kind<ReplicaAutoScalingDescription> REPLICA_AUTO_SCALING_DESCRIPTION = Structure
            .of("ReplicaAutoScalingDescription", ReplicaAutoScalingDescriptionBuilder::builder,
                    ReplicaAutoScalingDescriptionBuilder::build)
            .member("RegionName", Kinds.TEXT, ReplicaAutoScalingDescriptionBuilder::regionName,
                    ReplicaAutoScalingDescription::regionName)
            .member("GlobalSecondaryIndexes", Kinds.list(REPLICA_GLOBAL_SECONDARY_INDEX_AUTO_SCALING_DESCRIPTION),
                    ReplicaAutoScalingDescriptionBuilder::globalSecondaryIndexes,
                    ReplicaAutoScalingDescription::globalSecondaryIndexes)
            .member("ReplicaProvisionedReadCapacityAutoScalingSettings",
                    ScalingShapes.AUTO_SCALING_SETTINGS_DESCRIPTION,
                    ReplicaAutoScalingDescriptionBuilder::replicaProvisionedReadCapacityAutoScalingSettings,
                    ReplicaAutoScalingDescription::replicaProvisionedReadCapacityAutoScalingSettings)
            .member("ReplicaProvisionedWriteCapacityAutoScalingSettings",
                    ScalingShapes.AUTO_SCALING_SETTINGS_DESCRIPTION,
                    ReplicaAutoScalingDescriptionBuilder::replicaProvisionedWriteCapacityAutoScalingSettings,
                    ReplicaAutoScalingDescription::replicaProvisionedWriteCapacityAutoScalingSettings)
            .member("ReplicaStatus", Kinds.TEXT, ReplicaAutoScalingDescriptionBuilder::replicaStatus,
                    ReplicaAutoScalingDescription::replicaStatus);

    static final Kind<TableAutoScalingDescription> TABLE_AUTO_SCALING_DESCRIPTION = Structure
            .of("TableAutoScalingDescription", TableAutoScalingDescriptionBuilder::builder,
                    TableAutoScalingDescriptionBuilder::build)
            .member("TableName", Kinds.TEXT, TableAutoScalingDescriptionBuilder::tableName,
                    TableAutoScalingDescription::tableName)
            .member("TableStatus", Kinds.TEXT, TableAutoScalingDescriptionBuilder::tableStatus,
                    TableAutoScalingDescription::tableStatus)
            .member("Replicas", Kinds.list(REPLICA_AUTO_SCALING_DESCRIPTION),
                    TableAutoScalingDescriptionBuilder::replicas, TableAutoScalingDescription::replicas);

    static final Kind<DescribeTableReplicaAutoScalingRequest> DESCRIBE_TABLE_REPLICA_AUTO_SCALING_REQUEST = Structure
            .of("DescribeTableReplicaAutoScalingInput", DescribeTableReplicaAutoScalingRequestBuilder::builder,
                    DescribeTableReplicaAutoScalingRequestBuilder::build)
            .member("TableName", Kinds.TEXT, DescribeTableReplicaAutoScalingRequestBuilder::tableName,
                    DescribeTableReplicaAutoScalingRequest::tableName);

    static final Kind<DescribeTableReplicaAutoScalingResponse> DESCRIBE_TABLE_REPLICA_AUTO_SCALING_RESPONSE = Structure
            .of("DescribeTableReplicaAutoScalingOutput", DescribeTableReplicaAutoScalingResponseBuilder::builder,
                    DescribeTableReplicaAutoScalingResponseBuilder::build)
            .member("TableAutoScalingDescription", TABLE_AUTO_SCALING_DESCRIPTION,
                    DescribeTableReplicaAutoScalingResponseBuilder::tableAutoScalingDescription,
                    DescribeTableReplicaAutoScalingResponse::tableAutoScalingDescription);

    static final Kind<UpdateTableReplicaAutoScalingRequest> UPDATE_TABLE_REPLICA_AUTO_SCALING_REQUEST = Structure
            .of("UpdateTableReplicaAutoScalingInput", UpdateTableReplicaAutoScalingRequestBuilder::builder,
                    UpdateTableReplicaAutoScalingRequestBuilder::build)
            .member("TableName", Kinds.TEXT, UpdateTableReplicaAutoScalingRequestBuilder::tableName,
                    UpdateTableReplicaAutoScalingRequest::tableName)
            .member("GlobalSecondaryIndexUpdates", Kinds.list(GLOBAL_SECONDARY_INDEX_AUTO_SCALING_UPDATE),
                    UpdateTableReplicaAutoScalingRequestBuilder::globalSecondaryIndexUpdates,
                    UpdateTableReplicaAutoScalingRequest::globalSecondaryIndexUpdates)
            .member("ProvisionedWriteCapacityAutoScalingUpdate", ScalingShapes.AUTO_SCALING_SETTINGS_UPDATE,
                    UpdateTableReplicaAutoScalingRequestBuilder::provisionedWriteCapacityAutoScalingUpdate,
                    UpdateTableReplicaAutoScalingRequest::provisionedWriteCapacityAutoScalingUpdate)
            .member("ReplicaUpdates", Kinds.list(REPLICA_AUTO_SCALING_UPDATE),
                    UpdateTableReplicaAutoScalingRequestBuilder::replicaUpdates,
                    UpdateTableReplicaAutoScalingRequest::replicaUpdates);

    static final Kind<UpdateTableReplicaAutoScalingResponse> UPDATE_TABLE_REPLICA_AUTO_SCALING_RESPONSE = Structure
            .of("UpdateTableReplicaAutoScalingOutput", UpdateTableReplicaAutoScalingResponseBuilder::builder,
                    UpdateTableReplicaAutoScalingResponseBuilder::build)
            .member("TableAutoScalingDescription", TABLE_AUTO_SCALING_DESCRIPTION,
                    UpdateTableReplicaAutoScalingResponseBuilder::tableAutoScalingDescription,
                    UpdateTableReplicaAutoScalingResponse::tableAutoScalingDescription);

    private ReplicaScalingShapes() {}
}
