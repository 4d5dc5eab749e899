package dev.keywright.engine.wire;

import dev.keywright.engine.api.BillingModeSummary;
import dev.keywright.engine.api.BillingModeSummaryBuilder;
import dev.keywright.engine.api.ContinuousBackupsDescription;
import dev.keywright.engine.api.ContinuousBackupsDescriptionBuilder;
import dev.keywright.engine.api.Endpoint;
import dev.keywright.engine.api.EndpointBuilder;
import dev.keywright.engine.api.GlobalSecondaryIndexDescription;
import dev.keywright.engine.api.GlobalSecondaryIndexDescriptionBuilder;
import dev.keywright.engine.api.GlobalSecondaryIndexWarmThroughputDescription;
import dev.keywright.engine.api.GlobalSecondaryIndexWarmThroughputDescriptionBuilder;
import dev.keywright.engine.api.LocalSecondaryIndexDescription;
import dev.keywright.engine.api.LocalSecondaryIndexDescriptionBuilder;
import dev.keywright.engine.api.PointInTimeRecoveryDescription;
import dev.keywright.engine.api.PointInTimeRecoveryDescriptionBuilder;
import dev.keywright.engine.api.ProvisionedThroughputDescription;
import dev.keywright.engine.api.ProvisionedThroughputDescriptionBuilder;
import dev.keywright.engine.api.RestoreSummary;
import dev.keywright.engine.api.RestoreSummaryBuilder;
import dev.keywright.engine.api.SSEDescription;
import dev.keywright.engine.api.SSEDescriptionBuilder;
import dev.keywright.engine.api.TableClassSummary;
import dev.keywright.engine.api.TableClassSummaryBuilder;
import dev.keywright.engine.api.TableWarmThroughputDescription;
import dev.keywright.engine.api.TableWarmThroughputDescriptionBuilder;
import dev.keywright.engine.api.TimeToLiveDescription;
import dev.keywright.engine.api.TimeToLiveDescriptionBuilder;

/** Tables and their settings as answers show them. */
final class DescriptionShapes {
    static final Kind<ProvisionedThroughputDescription> PROVISIONED_THROUGHPUT_DESCRIPTION = Structure
            .of("ProvisionedThroughputDescription", ProvisionedThroughputDescriptionBuilder::builder,
                    ProvisionedThroughputDescriptionBuilder::build)
            .member("LastIncreaseDateTime", Kinds.INSTANT,
                    ProvisionedThroughputDescriptionBuilder::lastIncreaseDateTime,
                    ProvisionedThroughputDescription::lastIncreaseDateTime)
            .member("LastDecreaseDateTime", Kinds.INSTANT,
                    ProvisionedThroughputDescriptionBuilder::lastDecreaseDateTime,
                    ProvisionedThroughputDescription::lastDecreaseDateTime)
            .member("NumberOfDecreasesToday", Kinds.LONG,
                    ProvisionedThroughputDescriptionBuilder::numberOfDecreasesToday,
                    ProvisionedThroughputDescription::numberOfDecreasesToday)
            .member("ReadCapacityUnits", Kinds.LONG,
                    ProvisionedThroughputDescriptionBuilder::readCapacityUnits,
                    ProvisionedThroughputDescription::readCapacityUnits)
            .member("WriteCapacityUnits", Kinds.LONG,
                    ProvisionedThroughputDescriptionBuilder::writeCapacityUnits,
                    ProvisionedThroughputDescription::writeCapacityUnits);

    static final Kind<BillingModeSummary> BILLING_MODE_SUMMARY = Structure
            .of("BillingModeSummary", BillingModeSummaryBuilder::builder, BillingModeSummaryBuilder::build)
            .member("BillingMode", Kinds.TEXT, BillingModeSummaryBuilder::billingMode, BillingModeSummary::billingMode)
            .member("LastUpdateToPayPerRequestDateTime", Kinds.INSTANT,
                    BillingModeSummaryBuilder::lastUpdateToPayPerRequestDateTime,
                    BillingModeSummary::lastUpdateToPayPerRequestDateTime);

    static final Kind<TableClassSummary> TABLE_CLASS_SUMMARY = Structure
            .of("TableClassSummary", TableClassSummaryBuilder::builder, TableClassSummaryBuilder::build)
            .member("TableClass", Kinds.TEXT, TableClassSummaryBuilder::tableClass, TableClassSummary::tableClass)
            .member("LastUpdateDateTime", Kinds.INSTANT,
                    TableClassSummaryBuilder::lastUpdateDateTime, TableClassSummary::lastUpdateDateTime);

    static final Kind<SSEDescription> SSE_DESCRIPTION = Structure
            .of("SSEDescription", SSEDescriptionBuilder::builder, SSEDescriptionBuilder::build)
            .member("Status", Kinds.TEXT, SSEDescriptionBuilder::status, SSEDescription::status)
            .member("SSEType", Kinds.TEXT, SSEDescriptionBuilder::sseType, SSEDescription::sseType)
            .member("KMSMasterKeyArn", Kinds.TEXT,
                    SSEDescriptionBuilder::kmsMasterKeyArn, SSEDescription::kmsMasterKeyArn);

    static final Kind<TableWarmThroughputDescription> TABLE_WARM_THROUGHPUT_DESCRIPTION = Structure
            .of("TableWarmThroughputDescription", TableWarmThroughputDescriptionBuilder::builder,
                    TableWarmThroughputDescriptionBuilder::build)
            .member("ReadUnitsPerSecond", Kinds.LONG,
                    TableWarmThroughputDescriptionBuilder::readUnitsPerSecond,
                    TableWarmThroughputDescription::readUnitsPerSecond)
            .member("WriteUnitsPerSecond", Kinds.LONG,
                    TableWarmThroughputDescriptionBuilder::writeUnitsPerSecond,
                    TableWarmThroughputDescription::writeUnitsPerSecond)
            .member("Status", Kinds.TEXT,
                    TableWarmThroughputDescriptionBuilder::status, TableWarmThroughputDescription::status);

    static final Kind<GlobalSecondaryIndexWarmThroughputDescription> GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION = Structure
            .of("GlobalSecondaryIndexWarmThroughputDescription",
                    GlobalSecondaryIndexWarmThroughputDescriptionBuilder::builder,
                    GlobalSecondaryIndexWarmThroughputDescriptionBuilder::build)
            .member("ReadUnitsPerSecond", Kinds.LONG,
                    GlobalSecondaryIndexWarmThroughputDescriptionBuilder::readUnitsPerSecond,
                    GlobalSecondaryIndexWarmThroughputDescription::readUnitsPerSecond)
            .member("WriteUnitsPerSecond", Kinds.LONG,
                    GlobalSecondaryIndexWarmThroughputDescriptionBuilder::writeUnitsPerSecond,
                    GlobalSecondaryIndexWarmThroughputDescription::writeUnitsPerSecond)
            .member("Status", Kinds.TEXT,
                    GlobalSecondaryIndexWarmThroughputDescriptionBuilder::status,
                    GlobalSecondaryIndexWarmThroughputDescription::status);

    static final Kind<LocalSecondaryIndexDescription> LOCAL_SECONDARY_INDEX_DESCRIPTION = Structure
            .of("LocalSecondaryIndexDescription", LocalSecondaryIndexDescriptionBuilder::builder,
                    LocalSecondaryIndexDescriptionBuilder::build)
            .member("IndexName", Kinds.TEXT,
                    LocalSecondaryIndexDescriptionBuilder::indexName, LocalSecondaryIndexDescription::indexName)
            .member("KeySchema", Kinds.list(TableSettingShapes.KEY_SCHEMA_ELEMENT),
                    LocalSecondaryIndexDescriptionBuilder::keySchema, LocalSecondaryIndexDescription::keySchema)
            .member("Projection", TableSettingShapes.PROJECTION,
                    LocalSecondaryIndexDescriptionBuilder::projection, LocalSecondaryIndexDescription::projection)
            .member("IndexSizeBytes", Kinds.LONG,
                    LocalSecondaryIndexDescriptionBuilder::indexSizeBytes,
                    LocalSecondaryIndexDescription::indexSizeBytes)
            .member("ItemCount", Kinds.LONG,
                    LocalSecondaryIndexDescriptionBuilder::itemCount, LocalSecondaryIndexDescription::itemCount)
            .member("IndexArn", Kinds.TEXT,
                    LocalSecondaryIndexDescriptionBuilder::indexArn, LocalSecondaryIndexDescription::indexArn);

    static final Kind<GlobalSecondaryIndexDescription> GLOBAL_SECONDARY_INDEX_DESCRIPTION = Structure
            .of("GlobalSecondaryIndexDescription", GlobalSecondaryIndexDescriptionBuilder::builder,
                    GlobalSecondaryIndexDescriptionBuilder::build)
            .member("IndexName", Kinds.TEXT,
                    GlobalSecondaryIndexDescriptionBuilder::indexName, GlobalSecondaryIndexDescription::indexName)
            .member("KeySchema", Kinds.list(TableSettingShapes.KEY_SCHEMA_ELEMENT),
                    GlobalSecondaryIndexDescriptionBuilder::keySchema, GlobalSecondaryIndexDescription::keySchema)
            .member("Projection", TableSettingShapes.PROJECTION,
                    GlobalSecondaryIndexDescriptionBuilder::projection, GlobalSecondaryIndexDescription::projection)
            .member("IndexStatus", Kinds.TEXT,
                    GlobalSecondaryIndexDescriptionBuilder::indexStatus, GlobalSecondaryIndexDescription::indexStatus)
            .member("Backfilling", Kinds.FLAG,
                    GlobalSecondaryIndexDescriptionBuilder::backfilling, GlobalSecondaryIndexDescription::backfilling)
            .member("ProvisionedThroughput", PROVISIONED_THROUGHPUT_DESCRIPTION,
                    GlobalSecondaryIndexDescriptionBuilder::provisionedThroughput,
                    GlobalSecondaryIndexDescription::provisionedThroughput)
            .member("IndexSizeBytes", Kinds.LONG,
                    GlobalSecondaryIndexDescriptionBuilder::indexSizeBytes,
                    GlobalSecondaryIndexDescription::indexSizeBytes)
            .member("ItemCount", Kinds.LONG,
                    GlobalSecondaryIndexDescriptionBuilder::itemCount, GlobalSecondaryIndexDescription::itemCount)
            .member("IndexArn", Kinds.TEXT,
                    GlobalSecondaryIndexDescriptionBuilder::indexArn, GlobalSecondaryIndexDescription::indexArn)
            .member("OnDemandThroughput", TableSettingShapes.ON_DEMAND_THROUGHPUT,
                    GlobalSecondaryIndexDescriptionBuilder::onDemandThroughput,
                    GlobalSecondaryIndexDescription::onDemandThroughput)
            .member("WarmThroughput", GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION,
                    GlobalSecondaryIndexDescriptionBuilder::warmThroughput,
                    GlobalSecondaryIndexDescription::warmThroughput);

    static final Kind<RestoreSummary> RESTORE_SUMMARY = Structure
            .of("RestoreSummary", RestoreSummaryBuilder::builder, RestoreSummaryBuilder::build)
            .member("SourceBackupArn", Kinds.TEXT,
                    RestoreSummaryBuilder::sourceBackupArn, RestoreSummary::sourceBackupArn)
            .member("SourceTableArn", Kinds.TEXT,
                    RestoreSummaryBuilder::sourceTableArn, RestoreSummary::sourceTableArn)
            .member("RestoreDateTime", Kinds.INSTANT,
                    RestoreSummaryBuilder::restoreDateTime, RestoreSummary::restoreDateTime)
            .member("RestoreInProgress", Kinds.FLAG,
                    RestoreSummaryBuilder::restoreInProgress, RestoreSummary::restoreInProgress);

    static final Kind<TimeToLiveDescription> TIME_TO_LIVE_DESCRIPTION = Structure
            .of("TimeToLiveDescription", TimeToLiveDescriptionBuilder::builder, TimeToLiveDescriptionBuilder::build)
            .member("TimeToLiveStatus", Kinds.TEXT,
                    TimeToLiveDescriptionBuilder::timeToLiveStatus, TimeToLiveDescription::timeToLiveStatus)
            .member("AttributeName", Kinds.TEXT,
                    TimeToLiveDescriptionBuilder::attributeName, TimeToLiveDescription::attributeName);

    static final Kind<PointInTimeRecoveryDescription> POINT_IN_TIME_RECOVERY_DESCRIPTION = Structure
            .of("PointInTimeRecoveryDescription", PointInTimeRecoveryDescriptionBuilder::builder,
                    PointInTimeRecoveryDescriptionBuilder::build)
            .member("PointInTimeRecoveryStatus", Kinds.TEXT,
                    PointInTimeRecoveryDescriptionBuilder::pointInTimeRecoveryStatus,
                    PointInTimeRecoveryDescription::pointInTimeRecoveryStatus)
            .member("RecoveryPeriodInDays", Kinds.INTEGER,
                    PointInTimeRecoveryDescriptionBuilder::recoveryPeriodInDays,
                    PointInTimeRecoveryDescription::recoveryPeriodInDays)
            .member("EarliestRestorableDateTime", Kinds.INSTANT,
                    PointInTimeRecoveryDescriptionBuilder::earliestRestorableDateTime,
                    PointInTimeRecoveryDescription::earliestRestorableDateTime)
            .member("LatestRestorableDateTime", Kinds.INSTANT,
                    PointInTimeRecoveryDescriptionBuilder::latestRestorableDateTime,
                    PointInTimeRecoveryDescription::latestRestorableDateTime);

    static final Kind<ContinuousBackupsDescription> CONTINUOUS_BACKUPS_DESCRIPTION = Structure
            .of("ContinuousBackupsDescription", ContinuousBackupsDescriptionBuilder::builder,
                    ContinuousBackupsDescriptionBuilder::build)
            .member("ContinuousBackupsStatus", Kinds.TEXT,
                    ContinuousBackupsDescriptionBuilder::continuousBackupsStatus,
                    ContinuousBackupsDescription::continuousBackupsStatus)
            .member("PointInTimeRecoveryDescription", POINT_IN_TIME_RECOVERY_DESCRIPTION,
                    ContinuousBackupsDescriptionBuilder::pointInTimeRecoveryDescription,
                    ContinuousBackupsDescription::pointInTimeRecoveryDescription);

    static final Kind<Endpoint> ENDPOINT = Structure
            .of("Endpoint", EndpointBuilder::builder, EndpointBuilder::build)
            .member("Address", Kinds.TEXT, EndpointBuilder::address, Endpoint::address)
            .member("CachePeriodInMinutes", Kinds.LONG,
                    EndpointBuilder::cachePeriodInMinutes, Endpoint::cachePeriodInMinutes);

    private DescriptionShapes() {}
}
