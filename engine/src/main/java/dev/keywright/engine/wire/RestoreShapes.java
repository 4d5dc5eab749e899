package dev.keywright.engine.wire;

import dev.keywright.engine.api.RestoreTableFromBackupRequest;
import dev.keywright.engine.api.RestoreTableFromBackupRequestBuilder;
import dev.keywright.engine.api.RestoreTableFromBackupResponse;
import dev.keywright.engine.api.RestoreTableFromBackupResponseBuilder;
import dev.keywright.engine.api.RestoreTableToPointInTimeRequest;
import dev.keywright.engine.api.RestoreTableToPointInTimeRequestBuilder;
import dev.keywright.engine.api.RestoreTableToPointInTimeResponse;
import dev.keywright.engine.api.RestoreTableToPointInTimeResponseBuilder;

/** Operations that make a table of what another one was. */
final class RestoreShapes {
    static final Kind<RestoreTableFromBackupRequest> RESTORE_TABLE_FROM_BACKUP_REQUEST = Structure
            .of("RestoreTableFromBackupInput", RestoreTableFromBackupRequestBuilder::builder,
                    RestoreTableFromBackupRequestBuilder::build)
            .member("TargetTableName", Kinds.TEXT,
                    RestoreTableFromBackupRequestBuilder::targetTableName,
                    RestoreTableFromBackupRequest::targetTableName)
            .member("BackupArn", Kinds.TEXT,
                    RestoreTableFromBackupRequestBuilder::backupArn, RestoreTableFromBackupRequest::backupArn)
            .member("BillingModeOverride", Kinds.TEXT,
                    RestoreTableFromBackupRequestBuilder::billingModeOverride,
                    RestoreTableFromBackupRequest::billingModeOverride)
            .member("GlobalSecondaryIndexOverride", Kinds.list(IndexShapes.GLOBAL_SECONDARY_INDEX),
                    RestoreTableFromBackupRequestBuilder::globalSecondaryIndexOverride,
                    RestoreTableFromBackupRequest::globalSecondaryIndexOverride)
            .member("LocalSecondaryIndexOverride", Kinds.list(IndexShapes.LOCAL_SECONDARY_INDEX),
                    RestoreTableFromBackupRequestBuilder::localSecondaryIndexOverride,
                    RestoreTableFromBackupRequest::localSecondaryIndexOverride)
            .member("ProvisionedThroughputOverride", TableSettingShapes.PROVISIONED_THROUGHPUT,
                    RestoreTableFromBackupRequestBuilder::provisionedThroughputOverride,
                    RestoreTableFromBackupRequest::provisionedThroughputOverride)
            .member("OnDemandThroughputOverride", TableSettingShapes.ON_DEMAND_THROUGHPUT,
                    RestoreTableFromBackupRequestBuilder::onDemandThroughputOverride,
                    RestoreTableFromBackupRequest::onDemandThroughputOverride)
            .member("SSESpecificationOverride", TableSettingShapes.SSE_SPECIFICATION,
                    RestoreTableFromBackupRequestBuilder::sseSpecificationOverride,
                    RestoreTableFromBackupRequest::sseSpecificationOverride);

    static final Kind<RestoreTableFromBackupResponse> RESTORE_TABLE_FROM_BACKUP_RESPONSE = Structure
            .of("RestoreTableFromBackupOutput", RestoreTableFromBackupResponseBuilder::builder,
                    RestoreTableFromBackupResponseBuilder::build)
            .member("TableDescription", TableDescriptionShape.TABLE_DESCRIPTION,
                    RestoreTableFromBackupResponseBuilder::tableDescription,
                    RestoreTableFromBackupResponse::tableDescription);

    static final Kind<RestoreTableToPointInTimeRequest> RESTORE_TABLE_TO_POINT_IN_TIME_REQUEST = Structure
            .of("RestoreTableToPointInTimeInput", RestoreTableToPointInTimeRequestBuilder::builder,
                    RestoreTableToPointInTimeRequestBuilder::build)
            .member("SourceTableArn", Kinds.TEXT,
                    RestoreTableToPointInTimeRequestBuilder::sourceTableArn,
                    RestoreTableToPointInTimeRequest::sourceTableArn)
            .member("SourceTableName", Kinds.TEXT,
                    RestoreTableToPointInTimeRequestBuilder::sourceTableName,
                    RestoreTableToPointInTimeRequest::sourceTableName)
            .member("TargetTableName", Kinds.TEXT,
                    RestoreTableToPointInTimeRequestBuilder::targetTableName,
                    RestoreTableToPointInTimeRequest::targetTableName)
            .member("UseLatestRestorableTime", Kinds.FLAG,
                    RestoreTableToPointInTimeRequestBuilder::useLatestRestorableTime,
                    RestoreTableToPointInTimeRequest::useLatestRestorableTime)
            .member("RestoreDateTime", Kinds.INSTANT,
                    RestoreTableToPointInTimeRequestBuilder::restoreDateTime,
                    RestoreTableToPointInTimeRequest::restoreDateTime)
            .member("BillingModeOverride", Kinds.TEXT,
                    RestoreTableToPointInTimeRequestBuilder::billingModeOverride,
                    RestoreTableToPointInTimeRequest::billingModeOverride)
            .member("GlobalSecondaryIndexOverride", Kinds.list(IndexShapes.GLOBAL_SECONDARY_INDEX),
                    RestoreTableToPointInTimeRequestBuilder::globalSecondaryIndexOverride,
                    RestoreTableToPointInTimeRequest::globalSecondaryIndexOverride)
            .member("LocalSecondaryIndexOverride", Kinds.list(IndexShapes.LOCAL_SECONDARY_INDEX),
                    RestoreTableToPointInTimeRequestBuilder::localSecondaryIndexOverride,
                    RestoreTableToPointInTimeRequest::localSecondaryIndexOverride)
            .member("ProvisionedThroughputOverride", TableSettingShapes.PROVISIONED_THROUGHPUT,
                    RestoreTableToPointInTimeRequestBuilder::provisionedThroughputOverride,
                    RestoreTableToPointInTimeRequest::provisionedThroughputOverride)
            .member("OnDemandThroughputOverride", TableSettingShapes.ON_DEMAND_THROUGHPUT,
                    RestoreTableToPointInTimeRequestBuilder::onDemandThroughputOverride,
                    RestoreTableToPointInTimeRequest::onDemandThroughputOverride)
            .member("SSESpecificationOverride", TableSettingShapes.SSE_SPECIFICATION,
                    RestoreTableToPointInTimeRequestBuilder::sseSpecificationOverride,
                    RestoreTableToPointInTimeRequest::sseSpecificationOverride);

    static final Kind<RestoreTableToPointInTimeResponse> RESTORE_TABLE_TO_POINT_IN_TIME_RESPONSE = Structure
            .of("RestoreTableToPointInTimeOutput", RestoreTableToPointInTimeResponseBuilder::builder,
                    RestoreTableToPointInTimeResponseBuilder::build)
            .member("TableDescription", TableDescriptionShape.TABLE_DESCRIPTION,
                    RestoreTableToPointInTimeResponseBuilder::tableDescription,
                    RestoreTableToPointInTimeResponse::tableDescription);

    private RestoreShapes() {}
}
