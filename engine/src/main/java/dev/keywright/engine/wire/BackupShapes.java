package dev.keywright.engine.wire;

import dev.keywright.engine.api.BackupDescription;
import dev.keywright.engine.api.BackupDescriptionBuilder;
import dev.keywright.engine.api.BackupDetails;
import dev.keywright.engine.api.BackupDetailsBuilder;
import dev.keywright.engine.api.BackupSummary;
import dev.keywright.engine.api.BackupSummaryBuilder;
import dev.keywright.engine.api.CreateBackupRequest;
import dev.keywright.engine.api.CreateBackupRequestBuilder;
import dev.keywright.engine.api.CreateBackupResponse;
import dev.keywright.engine.api.CreateBackupResponseBuilder;
import dev.keywright.engine.api.DeleteBackupRequest;
import dev.keywright.engine.api.DeleteBackupRequestBuilder;
import dev.keywright.engine.api.DeleteBackupResponse;
import dev.keywright.engine.api.DeleteBackupResponseBuilder;
import dev.keywright.engine.api.DescribeBackupRequest;
import dev.keywright.engine.api.DescribeBackupRequestBuilder;
import dev.keywright.engine.api.DescribeBackupResponse;
import dev.keywright.engine.api.DescribeBackupResponseBuilder;
import dev.keywright.engine.api.GlobalSecondaryIndexInfo;
import dev.keywright.engine.api.GlobalSecondaryIndexInfoBuilder;
import dev.keywright.engine.api.ListBackupsRequest;
import dev.keywright.engine.api.ListBackupsRequestBuilder;
import dev.keywright.engine.api.ListBackupsResponse;
import dev.keywright.engine.api.ListBackupsResponseBuilder;
import dev.keywright.engine.api.LocalSecondaryIndexInfo;
import dev.keywright.engine.api.LocalSecondaryIndexInfoBuilder;
import dev.keywright.engine.api.SourceTableDetails;
import dev.keywright.engine.api.SourceTableDetailsBuilder;
import dev.keywright.engine.api.SourceTableFeatureDetails;
import dev.keywright.engine.api.SourceTableFeatureDetailsBuilder;

/** Operations on backups. */
final class BackupShapes {
    static final Kind<BackupDetails> BACKUP_DETAILS = Structure
            .of("BackupDetails", BackupDetailsBuilder::builder, BackupDetailsBuilder::build)
            .member("BackupArn", Kinds.TEXT,
                    BackupDetailsBuilder::backupArn, BackupDetails::backupArn)
            .member("BackupName", Kinds.TEXT,
                    BackupDetailsBuilder::backupName, BackupDetails::backupName)
            .member("BackupSizeBytes", Kinds.LONG,
                    BackupDetailsBuilder::backupSizeBytes, BackupDetails::backupSizeBytes)
            .member("BackupStatus", Kinds.TEXT,
                    BackupDetailsBuilder::backupStatus, BackupDetails::backupStatus)
            .member("BackupType", Kinds.TEXT,
                    BackupDetailsBuilder::backupType, BackupDetails::backupType)
            .member("BackupCreationDateTime", Kinds.INSTANT,
                    BackupDetailsBuilder::backupCreationDateTime, BackupDetails::backupCreationDateTime)
            .member("BackupExpiryDateTime", Kinds.INSTANT,
                    BackupDetailsBuilder::backupExpiryDateTime, BackupDetails::backupExpiryDateTime);

    static final Kind<SourceTableDetails> SOURCE_TABLE_DETAILS = Structure
            .of("SourceTableDetails", SourceTableDetailsBuilder::builder, SourceTableDetailsBuilder::build)
            .member("TableName", Kinds.TEXT,
                    SourceTableDetailsBuilder::tableName, SourceTableDetails::tableName)
            .member("TableId", Kinds.TEXT,
                    SourceTableDetailsBuilder::tableId, SourceTableDetails::tableId)
            .member("TableArn", Kinds.TEXT,
                    SourceTableDetailsBuilder::tableArn, SourceTableDetails::tableArn)
            .member("TableSizeBytes", Kinds.LONG,
                    SourceTableDetailsBuilder::tableSizeBytes, SourceTableDetails::tableSizeBytes)
            .member("KeySchema", Kinds.list(TableSettingShapes.KEY_SCHEMA_ELEMENT),
                    SourceTableDetailsBuilder::keySchema, SourceTableDetails::keySchema)
            .member("TableCreationDateTime", Kinds.INSTANT,
                    SourceTableDetailsBuilder::tableCreationDateTime, SourceTableDetails::tableCreationDateTime)
            .member("ProvisionedThroughput", TableSettingShapes.PROVISIONED_THROUGHPUT,
                    SourceTableDetailsBuilder::provisionedThroughput, SourceTableDetails::provisionedThroughput)
            .member("OnDemandThroughput", TableSettingShapes.ON_DEMAND_THROUGHPUT,
                    SourceTableDetailsBuilder::onDemandThroughput, SourceTableDetails::onDemandThroughput)
            .member("ItemCount", Kinds.LONG,
                    SourceTableDetailsBuilder::itemCount, SourceTableDetails::itemCount)
            .member("BillingMode", Kinds.TEXT,
                    SourceTableDetailsBuilder::billingMode, SourceTableDetails::billingMode);

    static final Kind<LocalSecondaryIndexInfo> LOCAL_SECONDARY_INDEX_INFO = Structure
            .of("LocalSecondaryIndexInfo", LocalSecondaryIndexInfoBuilder::builder,
                    LocalSecondaryIndexInfoBuilder::build)
            .member("IndexName", Kinds.TEXT,
                    LocalSecondaryIndexInfoBuilder::indexName, LocalSecondaryIndexInfo::indexName)
            .member("KeySchema", Kinds.list(TableSettingShapes.KEY_SCHEMA_ELEMENT),
                    LocalSecondaryIndexInfoBuilder::keySchema, LocalSecondaryIndexInfo::keySchema)
            .member("Projection", TableSettingShapes.PROJECTION,
                    LocalSecondaryIndexInfoBuilder::projection, LocalSecondaryIndexInfo::projection);

    static final Kind<GlobalSecondaryIndexInfo> GLOBAL_SECONDARY_INDEX_INFO = Structure
            .of("GlobalSecondaryIndexInfo", GlobalSecondaryIndexInfoBuilder::builder,
                    GlobalSecondaryIndexInfoBuilder::build)
            .member("IndexName", Kinds.TEXT,
                    GlobalSecondaryIndexInfoBuilder::indexName, GlobalSecondaryIndexInfo::indexName)
            .member("KeySchema", Kinds.list(TableSettingShapes.KEY_SCHEMA_ELEMENT),
                    GlobalSecondaryIndexInfoBuilder::keySchema, GlobalSecondaryIndexInfo::keySchema)
            .member("Projection", TableSettingShapes.PROJECTION,
                    GlobalSecondaryIndexInfoBuilder::projection, GlobalSecondaryIndexInfo::projection)
            .member("ProvisionedThroughput", TableSettingShapes.PROVISIONED_THROUGHPUT,
                    GlobalSecondaryIndexInfoBuilder::provisionedThroughput,
                    GlobalSecondaryIndexInfo::provisionedThroughput)
            .member("OnDemandThroughput", TableSettingShapes.ON_DEMAND_THROUGHPUT,
                    GlobalSecondaryIndexInfoBuilder::onDemandThroughput, GlobalSecondaryIndexInfo::onDemandThroughput);

    static final Kind<SourceTableFeatureDetails> SOURCE_TABLE_FEATURE_DETAILS = Structure
            .of("SourceTableFeatureDetails", SourceTableFeatureDetailsBuilder::builder,
                    SourceTableFeatureDetailsBuilder::build)
            .member("LocalSecondaryIndexes", Kinds.list(LOCAL_SECONDARY_INDEX_INFO),
                    SourceTableFeatureDetailsBuilder::localSecondaryIndexes,
                    SourceTableFeatureDetails::localSecondaryIndexes)
            .member("GlobalSecondaryIndexes", Kinds.list(GLOBAL_SECONDARY_INDEX_INFO),
                    SourceTableFeatureDetailsBuilder::globalSecondaryIndexes,
                    SourceTableFeatureDetails::globalSecondaryIndexes)
            .member("StreamDescription", TableSettingShapes.STREAM_SPECIFICATION,
                    SourceTableFeatureDetailsBuilder::streamDescription, SourceTableFeatureDetails::streamDescription)
            .member("TimeToLiveDescription", DescriptionShapes.TIME_TO_LIVE_DESCRIPTION,
                    SourceTableFeatureDetailsBuilder::timeToLiveDescription,
                    SourceTableFeatureDetails::timeToLiveDescription)
            .member("SSEDescription", DescriptionShapes.SSE_DESCRIPTION,
                    SourceTableFeatureDetailsBuilder::sseDescription, SourceTableFeatureDetails::sseDescription);

    static final Kind<BackupDescription> BACKUP_DESCRIPTION = Structure
            .of("BackupDescription", BackupDescriptionBuilder::builder, BackupDescriptionBuilder::build)
            .member("BackupDetails", BACKUP_DETAILS,
                    BackupDescriptionBuilder::backupDetails, BackupDescription::backupDetails)
            .member("SourceTableDetails", SOURCE_TABLE_DETAILS,
                    BackupDescriptionBuilder::sourceTableDetails, BackupDescription::sourceTableDetails)
            .member("SourceTableFeatureDetails", SOURCE_TABLE_FEATURE_DETAILS,
                    BackupDescriptionBuilder::sourceTableFeatureDetails, BackupDescription::sourceTableFeatureDetails);

    static final Kind<BackupSummary> BACKUP_SUMMARY = Structure
            .of("BackupSummary", BackupSummaryBuilder::builder, BackupSummaryBuilder::build)
            .member("TableName", Kinds.TEXT,
                    BackupSummaryBuilder::tableName, BackupSummary::tableName)
            .member("TableId", Kinds.TEXT,
                    BackupSummaryBuilder::tableId, BackupSummary::tableId)
            .member("TableArn", Kinds.TEXT,
                    BackupSummaryBuilder::tableArn, BackupSummary::tableArn)
            .member("BackupArn", Kinds.TEXT,
                    BackupSummaryBuilder::backupArn, BackupSummary::backupArn)
            .member("BackupName", Kinds.TEXT,
                    BackupSummaryBuilder::backupName, BackupSummary::backupName)
            .member("BackupCreationDateTime", Kinds.INSTANT,
                    BackupSummaryBuilder::backupCreationDateTime, BackupSummary::backupCreationDateTime)
            .member("BackupExpiryDateTime", Kinds.INSTANT,
                    BackupSummaryBuilder::backupExpiryDateTime, BackupSummary::backupExpiryDateTime)
            .member("BackupStatus", Kinds.TEXT,
                    BackupSummaryBuilder::backupStatus, BackupSummary::backupStatus)
            .member("BackupType", Kinds.TEXT,
                    BackupSummaryBuilder::backupType, BackupSummary::backupType)
            .member("BackupSizeBytes", Kinds.LONG,
                    BackupSummaryBuilder::backupSizeBytes, BackupSummary::backupSizeBytes);

    static final Kind<CreateBackupRequest> CREATE_BACKUP_REQUEST = Structure
            .of("CreateBackupInput", CreateBackupRequestBuilder::builder, CreateBackupRequestBuilder::build)
            .member("TableName", Kinds.TEXT,
                    CreateBackupRequestBuilder::tableName, CreateBackupRequest::tableName)
            .member("BackupName", Kinds.TEXT,
                    CreateBackupRequestBuilder::backupName, CreateBackupRequest::backupName);

    static final Kind<CreateBackupResponse> CREATE_BACKUP_RESPONSE = Structure
            .of("CreateBackupOutput", CreateBackupResponseBuilder::builder, CreateBackupResponseBuilder::build)
            .member("BackupDetails", BACKUP_DETAILS,
                    CreateBackupResponseBuilder::backupDetails, CreateBackupResponse::backupDetails);

    static final Kind<DescribeBackupRequest> DESCRIBE_BACKUP_REQUEST = Structure
            .of("DescribeBackupInput", DescribeBackupRequestBuilder::builder, DescribeBackupRequestBuilder::build)
            .member("BackupArn", Kinds.TEXT,
                    DescribeBackupRequestBuilder::backupArn, DescribeBackupRequest::backupArn);

    static final Kind<DescribeBackupResponse> DESCRIBE_BACKUP_RESPONSE = Structure
            .of("DescribeBackupOutput", DescribeBackupResponseBuilder::builder, DescribeBackupResponseBuilder::build)
            .member("BackupDescription", BACKUP_DESCRIPTION,
                    DescribeBackupResponseBuilder::backupDescription, DescribeBackupResponse::backupDescription);

    static final Kind<ListBackupsRequest> LIST_BACKUPS_REQUEST = Structure
            .of("ListBackupsInput", ListBackupsRequestBuilder::builder, ListBackupsRequestBuilder::build)
            .member("TableName", Kinds.TEXT,
                    ListBackupsRequestBuilder::tableName, ListBackupsRequest::tableName)
            .member("Limit", Kinds.INTEGER,
                    ListBackupsRequestBuilder::limit, ListBackupsRequest::limit)
            .member("TimeRangeLowerBound", Kinds.INSTANT,
                    ListBackupsRequestBuilder::timeRangeLowerBound, ListBackupsRequest::timeRangeLowerBound)
            .member("TimeRangeUpperBound", Kinds.INSTANT,
                    ListBackupsRequestBuilder::timeRangeUpperBound, ListBackupsRequest::timeRangeUpperBound)
            .member("ExclusiveStartBackupArn", Kinds.TEXT,
                    ListBackupsRequestBuilder::exclusiveStartBackupArn, ListBackupsRequest::exclusiveStartBackupArn)
            .member("BackupType", Kinds.TEXT,
                    ListBackupsRequestBuilder::backupType, ListBackupsRequest::backupType);

    static final Kind<ListBackupsResponse> LIST_BACKUPS_RESPONSE = Structure
            .of("ListBackupsOutput", ListBackupsResponseBuilder::builder, ListBackupsResponseBuilder::build)
            .member("BackupSummaries", Kinds.list(BACKUP_SUMMARY),
                    ListBackupsResponseBuilder::backupSummaries, ListBackupsResponse::backupSummaries)
            .member("LastEvaluatedBackupArn", Kinds.TEXT,
                    ListBackupsResponseBuilder::lastEvaluatedBackupArn, ListBackupsResponse::lastEvaluatedBackupArn);

    static final Kind<DeleteBackupRequest> DELETE_BACKUP_REQUEST = Structure
            .of("DeleteBackupInput", DeleteBackupRequestBuilder::builder, DeleteBackupRequestBuilder::build)
            .member("BackupArn", Kinds.TEXT,
                    DeleteBackupRequestBuilder::backupArn, DeleteBackupRequest::backupArn);

    static final Kind<DeleteBackupResponse> DELETE_BACKUP_RESPONSE = Structure
            .of("DeleteBackupOutput", DeleteBackupResponseBuilder::builder, DeleteBackupResponseBuilder::build)
            .member("BackupDescription", BACKUP_DESCRIPTION,
                    DeleteBackupResponseBuilder::backupDescription, DeleteBackupResponse::backupDescription);

    private BackupShapes() {}
}
