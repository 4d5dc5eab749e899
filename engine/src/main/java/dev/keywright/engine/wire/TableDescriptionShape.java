package dev.keywright.engine.wire;

import dev.keywright.engine.api.TableDescription;
import dev.keywright.engine.api.TableDescriptionBuilder;

/** A table as answers show it, with all that belongs to it. */
final class TableDescriptionShape {
    static final Kind<TableDescription> TABLE_DESCRIPTION = Structure
            .of("TableDescription", TableDescriptionBuilder::builder, TableDescriptionBuilder::build)
            .member("AttributeDefinitions", Kinds.list(TableSettingShapes.ATTRIBUTE_DEFINITION),
                    TableDescriptionBuilder::attributeDefinitions, TableDescription::attributeDefinitions)
            .member("TableName", Kinds.TEXT, TableDescriptionBuilder::tableName, TableDescription::tableName)
            .member("KeySchema", Kinds.list(TableSettingShapes.KEY_SCHEMA_ELEMENT),
                    TableDescriptionBuilder::keySchema, TableDescription::keySchema)
            .member("TableStatus", Kinds.TEXT, TableDescriptionBuilder::tableStatus, TableDescription::tableStatus)
            .member("CreationDateTime", Kinds.INSTANT,
                    TableDescriptionBuilder::creationDateTime, TableDescription::creationDateTime)
            .member("ProvisionedThroughput", DescriptionShapes.PROVISIONED_THROUGHPUT_DESCRIPTION,
                    TableDescriptionBuilder::provisionedThroughput, TableDescription::provisionedThroughput)
            .member("TableSizeBytes", Kinds.LONG,
                    TableDescriptionBuilder::tableSizeBytes, TableDescription::tableSizeBytes)
            .member("ItemCount", Kinds.LONG, TableDescriptionBuilder::itemCount, TableDescription::itemCount)
            .member("TableArn", Kinds.TEXT, TableDescriptionBuilder::tableArn, TableDescription::tableArn)
            .member("TableId", Kinds.TEXT, TableDescriptionBuilder::tableId, TableDescription::tableId)
            .member("BillingModeSummary", DescriptionShapes.BILLING_MODE_SUMMARY,
                    TableDescriptionBuilder::billingModeSummary, TableDescription::billingModeSummary)
            .member("LocalSecondaryIndexes", Kinds.list(DescriptionShapes.LOCAL_SECONDARY_INDEX_DESCRIPTION),
                    TableDescriptionBuilder::localSecondaryIndexes, TableDescription::localSecondaryIndexes)
            .member("GlobalSecondaryIndexes", Kinds.list(DescriptionShapes.GLOBAL_SECONDARY_INDEX_DESCRIPTION),
                    TableDescriptionBuilder::globalSecondaryIndexes, TableDescription::globalSecondaryIndexes)
            .member("StreamSpecification", TableSettingShapes.STREAM_SPECIFICATION,
                    TableDescriptionBuilder::streamSpecification, TableDescription::streamSpecification)
            .member("LatestStreamLabel", Kinds.TEXT,
                    TableDescriptionBuilder::latestStreamLabel, TableDescription::latestStreamLabel)
            .member("LatestStreamArn", Kinds.TEXT,
                    TableDescriptionBuilder::latestStreamArn, TableDescription::latestStreamArn)
            .member("GlobalTableVersion", Kinds.TEXT,
                    TableDescriptionBuilder::globalTableVersion, TableDescription::globalTableVersion)
            .member("Replicas", Kinds.list(ReplicaShapes.REPLICA_DESCRIPTION),
                    TableDescriptionBuilder::replicas, TableDescription::replicas)
            .member("GlobalTableWitnesses", Kinds.list(ReplicaShapes.GLOBAL_TABLE_WITNESS_DESCRIPTION),
                    TableDescriptionBuilder::globalTableWitnesses, TableDescription::globalTableWitnesses)
            .member("RestoreSummary", DescriptionShapes.RESTORE_SUMMARY,
                    TableDescriptionBuilder::restoreSummary, TableDescription::restoreSummary)
            .member("SSEDescription", DescriptionShapes.SSE_DESCRIPTION,
                    TableDescriptionBuilder::sseDescription, TableDescription::sseDescription)
            .member("TableClassSummary", DescriptionShapes.TABLE_CLASS_SUMMARY,
                    TableDescriptionBuilder::tableClassSummary, TableDescription::tableClassSummary)
            .member("DeletionProtectionEnabled", Kinds.FLAG,
                    TableDescriptionBuilder::deletionProtectionEnabled, TableDescription::deletionProtectionEnabled)
            .member("OnDemandThroughput", TableSettingShapes.ON_DEMAND_THROUGHPUT,
                    TableDescriptionBuilder::onDemandThroughput, TableDescription::onDemandThroughput)
            .member("WarmThroughput", DescriptionShapes.TABLE_WARM_THROUGHPUT_DESCRIPTION,
                    TableDescriptionBuilder::warmThroughput, TableDescription::warmThroughput)
            .member("MultiRegionConsistency", Kinds.TEXT,
                    TableDescriptionBuilder::multiRegionConsistency, TableDescription::multiRegionConsistency);

    private TableDescriptionShape() {}
}
