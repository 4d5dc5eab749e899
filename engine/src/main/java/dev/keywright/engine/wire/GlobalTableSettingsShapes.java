package dev.keywright.engine.wire;

import dev.keywright.engine.api.DescribeGlobalTableSettingsRequest;
import dev.keywright.engine.api.DescribeGlobalTableSettingsRequestBuilder;
import dev.keywright.engine.api.DescribeGlobalTableSettingsResponse;
import dev.keywright.engine.api.DescribeGlobalTableSettingsResponseBuilder;
import dev.keywright.engine.api.GlobalTableGlobalSecondaryIndexSettingsUpdate;
import dev.keywright.engine.api.GlobalTableGlobalSecondaryIndexSettingsUpdateBuilder;
import dev.keywright.engine.api.ReplicaGlobalSecondaryIndexSettingsDescription;
import dev.keywright.engine.api.ReplicaGlobalSecondaryIndexSettingsDescriptionBuilder;
import dev.keywright.engine.api.ReplicaGlobalSecondaryIndexSettingsUpdate;
import dev.keywright.engine.api.ReplicaGlobalSecondaryIndexSettingsUpdateBuilder;
import dev.keywright.engine.api.ReplicaSettingsDescription;
import dev.keywright.engine.api.ReplicaSettingsDescriptionBuilder;
import dev.keywright.engine.api.ReplicaSettingsUpdate;
import dev.keywright.engine.api.ReplicaSettingsUpdateBuilder;
import dev.keywright.engine.api.UpdateGlobalTableSettingsRequest;
import dev.keywright.engine.api.UpdateGlobalTableSettingsRequestBuilder;
import dev.keywright.engine.api.UpdateGlobalTableSettingsResponse;
import dev.keywright.engine.api.UpdateGlobalTableSettingsResponseBuilder;

/** Settings of global tables of version 2017.11.29. */
final class GlobalTableSettingsShapes {
    static final Kind<ReplicaGlobalSecondaryIndexSettingsDescription> REPLICA_GLOBAL_SECONDARY_INDEX_SETTINGS_DESCRIPTION = Structure
            .of("ReplicaGlobalSecondaryIndexSettingsDescription",
                    ReplicaGlobalSecondaryIndexSettingsDescriptionBuilder::builder,
                    ReplicaGlobalSecondaryIndexSettingsDescriptionBuilder::build)
            .member("IndexName", Kinds.TEXT, ReplicaGlobalSecondaryIndexSettingsDescriptionBuilder::indexName,
                    ReplicaGlobalSecondaryIndexSettingsDescription::indexName)
            .member("IndexStatus", Kinds.TEXT, ReplicaGlobalSecondaryIndexSettingsDescriptionBuilder::indexStatus,
                    ReplicaGlobalSecondaryIndexSettingsDescription::indexStatus)
            .member("ProvisionedReadCapacityUnits", Kinds.LONG,
                    ReplicaGlobalSecondaryIndexSettingsDescriptionBuilder::provisionedReadCapacityUnits,
                    ReplicaGlobalSecondaryIndexSettingsDescription::provisionedReadCapacityUnits)
            .member("ProvisionedReadCapacityAutoScalingSettings", ScalingShapes.AUTO_SCALING_SETTINGS_DESCRIPTION,
                    ReplicaGlobalSecondaryIndexSettingsDescriptionBuilder::provisionedReadCapacityAutoScalingSettings,
                    ReplicaGlobalSecondaryIndexSettingsDescription::provisionedReadCapacityAutoScalingSettings)
            .member("ProvisionedWriteCapacityUnits", Kinds.LONG,
                    ReplicaGlobalSecondaryIndexSettingsDescriptionBuilder::provisionedWriteCapacityUnits,
                    ReplicaGlobalSecondaryIndexSettingsDescription::provisionedWriteCapacityUnits)
            .member("ProvisionedWriteCapacityAutoScalingSettings", ScalingShapes.AUTO_SCALING_SETTINGS_DESCRIPTION,
                    ReplicaGlobalSecondaryIndexSettingsDescriptionBuilder::provisionedWriteCapacityAutoScalingSettings,
                    ReplicaGlobalSecondaryIndexSettingsDescription::provisionedWriteCapacityAutoScalingSettings);

    static final Kind<ReplicaSettingsDescription> REPLICA_SETTINGS_DESCRIPTION = Structure
            .of("ReplicaSettingsDescription", ReplicaSettingsDescriptionBuilder::builder,
                    ReplicaSettingsDescriptionBuilder::build)
            .member("RegionName", Kinds.TEXT, ReplicaSettingsDescriptionBuilder::regionName,
                    ReplicaSettingsDescription::regionName)
            .member("ReplicaStatus", Kinds.TEXT, ReplicaSettingsDescriptionBuilder::replicaStatus,
                    ReplicaSettingsDescription::replicaStatus)
            .member("ReplicaBillingModeSummary", DescriptionShapes.BILLING_MODE_SUMMARY,
                    ReplicaSettingsDescriptionBuilder::replicaBillingModeSummary,
                    ReplicaSettingsDescription::replicaBillingModeSummary)
            .member("ReplicaProvisionedReadCapacityUnits", Kinds.LONG,
                    ReplicaSettingsDescriptionBuilder::replicaProvisionedReadCapacityUnits,
                    ReplicaSettingsDescription::replicaProvisionedReadCapacityUnits)
            .member("ReplicaProvisionedReadCapacityAutoScalingSettings",
                    ScalingShapes.AUTO_SCALING_SETTINGS_DESCRIPTION,
                    ReplicaSettingsDescriptionBuilder::replicaProvisionedReadCapacityAutoScalingSettings,
                    ReplicaSettingsDescription::replicaProvisionedReadCapacityAutoScalingSettings)
            .member("ReplicaProvisionedWriteCapacityUnits", Kinds.LONG,
                    ReplicaSettingsDescriptionBuilder::replicaProvisionedWriteCapacityUnits,
                    ReplicaSettingsDescription::replicaProvisionedWriteCapacityUnits)
            .member("ReplicaProvisionedWriteCapacityAutoScalingSettings",
                    ScalingShapes.AUTO_SCALING_SETTINGS_DESCRIPTION,
                    ReplicaSettingsDescriptionBuilder::replicaProvisionedWriteCapacityAutoScalingSettings,
                    ReplicaSettingsDescription::replicaProvisionedWriteCapacityAutoScalingSettings)
            .member("ReplicaGlobalSecondaryIndexSettings",
                    Kinds.list(REPLICA_GLOBAL_SECONDARY_INDEX_SETTINGS_DESCRIPTION),
                    ReplicaSettingsDescriptionBuilder::replicaGlobalSecondaryIndexSettings,
                    ReplicaSettingsDescription::replicaGlobalSecondaryIndexSettings)
            .member("ReplicaTableClassSummary", DescriptionShapes.TABLE_CLASS_SUMMARY,
                    ReplicaSettingsDescriptionBuilder::replicaTableClassSummary,
                    ReplicaSettingsDescription::replicaTableClassSummary);

    static final Kind<DescribeGlobalTableSettingsRequest> DESCRIBE_GLOBAL_TABLE_SETTINGS_REQUEST = Structure
            .of("DescribeGlobalTableSettingsInput", DescribeGlobalTableSettingsRequestBuilder::builder,
                    DescribeGlobalTableSettingsRequestBuilder::build)
            .member("GlobalTableName", Kinds.TEXT, DescribeGlobalTableSettingsRequestBuilder::globalTableName,
                    DescribeGlobalTableSettingsRequest::globalTableName);

    static final Kind<DescribeGlobalTableSettingsResponse> DESCRIBE_GLOBAL_TABLE_SETTINGS_RESPONSE = Structure
            .of("DescribeGlobalTableSettingsOutput", DescribeGlobalTableSettingsResponseBuilder::builder,
                    DescribeGlobalTableSettingsResponseBuilder::build)
            .member("GlobalTableName", Kinds.TEXT, DescribeGlobalTableSettingsResponseBuilder::globalTableName,
                    DescribeGlobalTableSettingsResponse::globalTableName)
            .member("ReplicaSettings", Kinds.list(REPLICA_SETTINGS_DESCRIPTION),
                    DescribeGlobalTableSettingsResponseBuilder::replicaSettings,
                    DescribeGlobalTableSettingsResponse::replicaSettings);

    static final Kind<GlobalTableGlobalSecondaryIndexSettingsUpdate> GLOBAL_TABLE_GLOBAL_SECONDARY_INDEX_SETTINGS_UPDATE = Structure
            .of("GlobalTableGlobalSecondaryIndexSettingsUpdate",
                    GlobalTableGlobalSecondaryIndexSettingsUpdateBuilder::builder,
                    GlobalTableGlobalSecondaryIndexSettingsUpdateBuilder::build)
            .member("IndexName", Kinds.TEXT, GlobalTableGlobalSecondaryIndexSettingsUpdateBuilder::indexName,
                    GlobalTableGlobalSecondaryIndexSettingsUpdate::indexName)
            .member("ProvisionedWriteCapacityUnits", Kinds.LONG,
                    GlobalTableGlobalSecondaryIndexSettingsUpdateBuilder::provisionedWriteCapacityUnits,
                    GlobalTableGlobalSecondaryIndexSettingsUpdate::provisionedWriteCapacityUnits)
            .member("ProvisionedWriteCapacityAutoScalingSettingsUpdate", ScalingShapes.AUTO_SCALING_SETTINGS_UPDATE,
                    GlobalTableGlobalSecondaryIndexSettingsUpdateBuilder::provisionedWriteCapacityAutoScalingSettingsUpdate,
                    GlobalTableGlobalSecondaryIndexSettingsUpdate::provisionedWriteCapacityAutoScalingSettingsUpdate);

    static final Kind<ReplicaGlobalSecondaryIndexSettingsUpdate> REPLICA_GLOBAL_SECONDARY_INDEX_SETTINGS_UPDATE = Structure
            .of("ReplicaGlobalSecondaryIndexSettingsUpdate", ReplicaGlobalSecondaryIndexSettingsUpdateBuilder::builder,
                    ReplicaGlobalSecondaryIndexSettingsUpdateBuilder::build)
            .member("IndexName", Kinds.TEXT, ReplicaGlobalSecondaryIndexSettingsUpdateBuilder::indexName,
                    ReplicaGlobalSecondaryIndexSettingsUpdate::indexName)
            .member("ProvisionedReadCapacityUnits", Kinds.LONG,
                    ReplicaGlobalSecondaryIndexSettingsUpdateBuilder::provisionedReadCapacityUnits,
                    ReplicaGlobalSecondaryIndexSettingsUpdate::provisionedReadCapacityUnits)
            .member("ProvisionedReadCapacityAutoScalingSettingsUpdate", ScalingShapes.AUTO_SCALING_SETTINGS_UPDATE,
                    ReplicaGlobalSecondaryIndexSettingsUpdateBuilder::provisionedReadCapacityAutoScalingSettingsUpdate,
                    ReplicaGlobalSecondaryIndexSettingsUpdate::provisionedReadCapacityAutoScalingSettingsUpdate);

    static final Kind<ReplicaSettingsUpdate> REPLICA_SETTINGS_UPDATE = Structure
            .of("ReplicaSettingsUpdate", ReplicaSettingsUpdateBuilder::builder, ReplicaSettingsUpdateBuilder::build)
            .member("RegionName", Kinds.TEXT, ReplicaSettingsUpdateBuilder::regionName,
                    ReplicaSettingsUpdate::regionName)
            .member("ReplicaProvisionedReadCapacityUnits", Kinds.LONG,
                    ReplicaSettingsUpdateBuilder::replicaProvisionedReadCapacityUnits,
                    ReplicaSettingsUpdate::replicaProvisionedReadCapacityUnits)
            .member("ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate",
                    ScalingShapes.AUTO_SCALING_SETTINGS_UPDATE,
                    ReplicaSettingsUpdateBuilder::replicaProvisionedReadCapacityAutoScalingSettingsUpdate,
                    ReplicaSettingsUpdate::replicaProvisionedReadCapacityAutoScalingSettingsUpdate)
            .member("ReplicaGlobalSecondaryIndexSettingsUpdate",
                    Kinds.list(REPLICA_GLOBAL_SECONDARY_INDEX_SETTINGS_UPDATE),
                    ReplicaSettingsUpdateBuilder::replicaGlobalSecondaryIndexSettingsUpdate,
                    ReplicaSettingsUpdate::replicaGlobalSecondaryIndexSettingsUpdate)
            .member("ReplicaTableClass", Kinds.TEXT, ReplicaSettingsUpdateBuilder::replicaTableClass,
                    ReplicaSettingsUpdate::replicaTableClass);

    static final Kind<UpdateGlobalTableSettingsRequest> UPDATE_GLOBAL_TABLE_SETTINGS_REQUEST = Structure
            .of("UpdateGlobalTableSettingsInput", UpdateGlobalTableSettingsRequestBuilder::builder,
                    UpdateGlobalTableSettingsRequestBuilder::build)
            .member("GlobalTableName", Kinds.TEXT, UpdateGlobalTableSettingsRequestBuilder::globalTableName,
                    UpdateGlobalTableSettingsRequest::globalTableName)
            .member("GlobalTableBillingMode", Kinds.TEXT,
                    UpdateGlobalTableSettingsRequestBuilder::globalTableBillingMode,
                    UpdateGlobalTableSettingsRequest::globalTableBillingMode)
            .member("GlobalTableProvisionedWriteCapacityUnits", Kinds.LONG,
                    UpdateGlobalTableSettingsRequestBuilder::globalTableProvisionedWriteCapacityUnits,
                    UpdateGlobalTableSettingsRequest::globalTableProvisionedWriteCapacityUnits)
            .member("GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate",
                    ScalingShapes.AUTO_SCALING_SETTINGS_UPDATE,
                    UpdateGlobalTableSettingsRequestBuilder::globalTableProvisionedWriteCapacityAutoScalingSettingsUpdate,
                    UpdateGlobalTableSettingsRequest::globalTableProvisionedWriteCapacityAutoScalingSettingsUpdate)
            .member("GlobalTableGlobalSecondaryIndexSettingsUpdate",
                    Kinds.list(GLOBAL_TABLE_GLOBAL_SECONDARY_INDEX_SETTINGS_UPDATE),
                    UpdateGlobalTableSettingsRequestBuilder::globalTableGlobalSecondaryIndexSettingsUpdate,
                    UpdateGlobalTableSettingsRequest::globalTableGlobalSecondaryIndexSettingsUpdate)
            .member("ReplicaSettingsUpdate", Kinds.list(REPLICA_SETTINGS_UPDATE),
                    UpdateGlobalTableSettingsRequestBuilder::replicaSettingsUpdate,
                    UpdateGlobalTableSettingsRequest::replicaSettingsUpdate);

    static final Kind<UpdateGlobalTableSettingsResponse> UPDATE_GLOBAL_TABLE_SETTINGS_RESPONSE = Structure
            .of("UpdateGlobalTableSettingsOutput", UpdateGlobalTableSettingsResponseBuilder::builder,
                    UpdateGlobalTableSettingsResponseBuilder::build)
            .member("GlobalTableName", Kinds.TEXT, UpdateGlobalTableSettingsResponseBuilder::globalTableName,
                    UpdateGlobalTableSettingsResponse::globalTableName)
            .member("ReplicaSettings", Kinds.list(REPLICA_SETTINGS_DESCRIPTION),
                    UpdateGlobalTableSettingsResponseBuilder::replicaSettings,
                    UpdateGlobalTableSettingsResponse::replicaSettings);

    private GlobalTableSettingsShapes() {}
}
