package dev.keywright.engine.wire;

import dev.keywright.engine.api.CreateGlobalTableWitnessGroupMemberAction;
import dev.keywright.engine.api.CreateGlobalTableWitnessGroupMemberActionBuilder;
import dev.keywright.engine.api.CreateReplicationGroupMemberAction;
import dev.keywright.engine.api.CreateReplicationGroupMemberActionBuilder;
import dev.keywright.engine.api.DeleteGlobalTableWitnessGroupMemberAction;
import dev.keywright.engine.api.DeleteGlobalTableWitnessGroupMemberActionBuilder;
import dev.keywright.engine.api.DeleteReplicationGroupMemberAction;
import dev.keywright.engine.api.DeleteReplicationGroupMemberActionBuilder;
import dev.keywright.engine.api.GlobalTableWitnessDescription;
import dev.keywright.engine.api.GlobalTableWitnessDescriptionBuilder;
import dev.keywright.engine.api.GlobalTableWitnessGroupUpdate;
import dev.keywright.engine.api.GlobalTableWitnessGroupUpdateBuilder;
import dev.keywright.engine.api.OnDemandThroughputOverride;
import dev.keywright.engine.api.OnDemandThroughputOverrideBuilder;
import dev.keywright.engine.api.ProvisionedThroughputOverride;
import dev.keywright.engine.api.ProvisionedThroughputOverrideBuilder;
import dev.keywright.engine.api.ReplicaDescription;
import dev.keywright.engine.api.ReplicaDescriptionBuilder;
import dev.keywright.engine.api.ReplicaGlobalSecondaryIndex;
import dev.keywright.engine.api.ReplicaGlobalSecondaryIndexBuilder;
import dev.keywright.engine.api.ReplicaGlobalSecondaryIndexDescription;
import dev.keywright.engine.api.ReplicaGlobalSecondaryIndexDescriptionBuilder;
import dev.keywright.engine.api.ReplicationGroupUpdate;
import dev.keywright.engine.api.ReplicationGroupUpdateBuilder;
import dev.keywright.engine.api.UpdateReplicationGroupMemberAction;
import dev.keywright.engine.api.UpdateReplicationGroupMemberActionBuilder;

/** Replicas of global tables, as requests change and answers show them. */
final class ReplicaShapes {
    static final Kind<ProvisionedThroughputOverride> PROVISIONED_THROUGHPUT_OVERRIDE = Structure
            .of("ProvisionedThroughputOverride", ProvisionedThroughputOverrideBuilder::builder,
                    ProvisionedThroughputOverrideBuilder::build)
            .member("ReadCapacityUnits", Kinds.LONG, ProvisionedThroughputOverrideBuilder::readCapacityUnits,
                    ProvisionedThroughputOverride::readCapacityUnits);

    static final Kind<OnDemandThroughputOverride> ON_DEMAND_THROUGHPUT_OVERRIDE = Structure
            .of("OnDemandThroughputOverride", OnDemandThroughputOverrideBuilder::builder,
                    OnDemandThroughputOverrideBuilder::build)
            .member("MaxReadRequestUnits", Kinds.LONG, OnDemandThroughputOverrideBuilder::maxReadRequestUnits,
                    OnDemandThroughputOverride::maxReadRequestUnits);

    static final Kind<ReplicaGlobalSecondaryIndex> REPLICA_GLOBAL_SECONDARY_INDEX = Structure
            .of("ReplicaGlobalSecondaryIndex", ReplicaGlobalSecondaryIndexBuilder::builder,
                    ReplicaGlobalSecondaryIndexBuilder::build)
            .member("IndexName", Kinds.TEXT, ReplicaGlobalSecondaryIndexBuilder::indexName,
                    ReplicaGlobalSecondaryIndex::indexName)
            .member("ProvisionedThroughputOverride", PROVISIONED_THROUGHPUT_OVERRIDE,
                    ReplicaGlobalSecondaryIndexBuilder::provisionedThroughputOverride,
                    ReplicaGlobalSecondaryIndex::provisionedThroughputOverride)
            .member("OnDemandThroughputOverride", ON_DEMAND_THROUGHPUT_OVERRIDE,
                    ReplicaGlobalSecondaryIndexBuilder::onDemandThroughputOverride,
                    ReplicaGlobalSecondaryIndex::onDemandThroughputOverride);

    static final Kind<CreateReplicationGroupMemberAction> CREATE_REPLICATION_GROUP_MEMBER_ACTION = Structure
            .of("CreateReplicationGroupMemberAction", CreateReplicationGroupMemberActionBuilder::builder,
                    CreateReplicationGroupMemberActionBuilder::build)
            .member("RegionName", Kinds.TEXT, CreateReplicationGroupMemberActionBuilder::regionName,
                    CreateReplicationGroupMemberAction::regionName)
            .member("KMSMasterKeyId", Kinds.TEXT, CreateReplicationGroupMemberActionBuilder::kmsMasterKeyId,
                    CreateReplicationGroupMemberAction::kmsMasterKeyId)
            .member("ProvisionedThroughputOverride", PROVISIONED_THROUGHPUT_OVERRIDE,
                    CreateReplicationGroupMemberActionBuilder::provisionedThroughputOverride,
                    CreateReplicationGroupMemberAction::provisionedThroughputOverride)
            .member("OnDemandThroughputOverride", ON_DEMAND_THROUGHPUT_OVERRIDE,
                    CreateReplicationGroupMemberActionBuilder::onDemandThroughputOverride,
                    CreateReplicationGroupMemberAction::onDemandThroughputOverride)
            .member("GlobalSecondaryIndexes", Kinds.list(REPLICA_GLOBAL_SECONDARY_INDEX),
                    CreateReplicationGroupMemberActionBuilder::globalSecondaryIndexes,
                    CreateReplicationGroupMemberAction::globalSecondaryIndexes)
            .member("TableClassOverride", Kinds.TEXT, CreateReplicationGroupMemberActionBuilder::tableClassOverride,
                    CreateReplicationGroupMemberAction::tableClassOverride);

    static final Kind<UpdateReplicationGroupMemberAction> UPDATE_REPLICATION_GROUP_MEMBER_ACTION = Structure
            .of("UpdateReplicationGroupMemberAction", UpdateReplicationGroupMemberActionBuilder::builder,
                    UpdateReplicationGroupMemberActionBuilder::build)
            .member("RegionName", Kinds.TEXT, UpdateReplicationGroupMemberActionBuilder::regionName,
                    UpdateReplicationGroupMemberAction::regionName)
            .member("KMSMasterKeyId", Kinds.TEXT, UpdateReplicationGroupMemberActionBuilder::kmsMasterKeyId,
                    UpdateReplicationGroupMemberAction::kmsMasterKeyId)
            .member("ProvisionedThroughputOverride", PROVISIONED_THROUGHPUT_OVERRIDE,
                    UpdateReplicationGroupMemberActionBuilder::provisionedThroughputOverride,
                    UpdateReplicationGroupMemberAction::provisionedThroughputOverride)
            .member("OnDemandThroughputOverride", ON_DEMAND_THROUGHPUT_OVERRIDE,
                    UpdateReplicationGroupMemberActionBuilder::onDemandThroughputOverride,
                    UpdateReplicationGroupMemberAction::onDemandThroughputOverride)
            .member("GlobalSecondaryIndexes", Kinds.list(REPLICA_GLOBAL_SECONDARY_INDEX),
                    UpdateReplicationGroupMemberActionBuilder::globalSecondaryIndexes,
                    UpdateReplicationGroupMemberAction::globalSecondaryIndexes)
            .member("TableClassOverride", Kinds.TEXT, UpdateReplicationGroupMemberActionBuilder::tableClassOverride,
                    UpdateReplicationGroupMemberAction::tableClassOverride);

    static final Kind<DeleteReplicationGroupMemberAction> DELETE_REPLICATION_GROUP_MEMBER_ACTION = Structure
            .of("DeleteReplicationGroupMemberAction", DeleteReplicationGroupMemberActionBuilder::builder,
                    DeleteReplicationGroupMemberActionBuilder::build)
            .member("RegionName", Kinds.TEXT, DeleteReplicationGroupMemberActionBuilder::regionName,
                    DeleteReplicationGroupMemberAction::regionName);

    static final Kind<ReplicationGroupUpdate> REPLICATION_GROUP_UPDATE = Structure
            .of("ReplicationGroupUpdate", ReplicationGroupUpdateBuilder::builder, ReplicationGroupUpdateBuilder::build)
            .member("Create", CREATE_REPLICATION_GROUP_MEMBER_ACTION, ReplicationGroupUpdateBuilder::create,
                    ReplicationGroupUpdate::create)
            .member("Update", UPDATE_REPLICATION_GROUP_MEMBER_ACTION, ReplicationGroupUpdateBuilder::update,
                    ReplicationGroupUpdate::update)
            .member("Delete", DELETE_REPLICATION_GROUP_MEMBER_ACTION, ReplicationGroupUpdateBuilder::delete,
                    ReplicationGroupUpdate::delete);

    static final Kind<CreateGlobalTableWitnessGroupMemberAction> CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION = Structure
            .of("CreateGlobalTableWitnessGroupMemberAction", CreateGlobalTableWitnessGroupMemberActionBuilder::builder,
                    CreateGlobalTableWitnessGroupMemberActionBuilder::build)
            .member("RegionName", Kinds.TEXT, CreateGlobalTableWitnessGroupMemberActionBuilder::regionName,
                    CreateGlobalTableWitnessGroupMemberAction::regionName);

    static final Kind<DeleteGlobalTableWitnessGroupMemberAction> DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION = Structure
            .of("DeleteGlobalTableWitnessGroupMemberAction", DeleteGlobalTableWitnessGroupMemberActionBuilder::builder,
                    DeleteGlobalTableWitnessGroupMemberActionBuilder::build)
            .member("RegionName", Kinds.TEXT, DeleteGlobalTableWitnessGroupMemberActionBuilder::regionName,
                    DeleteGlobalTableWitnessGroupMemberAction::regionName);

    static final Kind<GlobalTableWitnessGroupUpdate> GLOBAL_TABLE_WITNESS_GROUP_UPDATE = Structure
            .of("GlobalTableWitnessGroupUpdate", GlobalTableWitnessGroupUpdateBuilder::builder,
                    GlobalTableWitnessGroupUpdateBuilder::build)
            .member("Create", CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION,
                    GlobalTableWitnessGroupUpdateBuilder::create, GlobalTableWitnessGroupUpdate::create)
            .member("Delete", DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION,
                    GlobalTableWitnessGroupUpdateBuilder::delete, GlobalTableWitnessGroupUpdate::delete);

    static final Kind<ReplicaGlobalSecondaryIndexDescription> REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION = Structure
            .of("ReplicaGlobalSecondaryIndexDescription", ReplicaGlobalSecondaryIndexDescriptionBuilder::builder,
                    ReplicaGlobalSecondaryIndexDescriptionBuilder::build)
            .member("IndexName", Kinds.TEXT, ReplicaGlobalSecondaryIndexDescriptionBuilder::indexName,
                    ReplicaGlobalSecondaryIndexDescription::indexName)
            .member("ProvisionedThroughputOverride", PROVISIONED_THROUGHPUT_OVERRIDE,
                    ReplicaGlobalSecondaryIndexDescriptionBuilder::provisionedThroughputOverride,
                    ReplicaGlobalSecondaryIndexDescription::provisionedThroughputOverride)
            .member("OnDemandThroughputOverride", ON_DEMAND_THROUGHPUT_OVERRIDE,
                    ReplicaGlobalSecondaryIndexDescriptionBuilder::onDemandThroughputOverride,
                    ReplicaGlobalSecondaryIndexDescription::onDemandThroughputOverride)
            .member("WarmThroughput", DescriptionShapes.GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION,
                    ReplicaGlobalSecondaryIndexDescriptionBuilder::warmThroughput,
                    ReplicaGlobalSecondaryIndexDescription::warmThroughput);

    static final Kind<ReplicaDescription> REPLICA_DESCRIPTION = Structure
            .of("ReplicaDescription", ReplicaDescriptionBuilder::builder, ReplicaDescriptionBuilder::build)
            .member("RegionName", Kinds.TEXT, ReplicaDescriptionBuilder::regionName, ReplicaDescription::regionName)
            .member("ReplicaStatus", Kinds.TEXT, ReplicaDescriptionBuilder::replicaStatus,
                    ReplicaDescription::replicaStatus)
            .member("ReplicaArn", Kinds.TEXT, ReplicaDescriptionBuilder::replicaArn, ReplicaDescription::replicaArn)
            .member("KMSMasterKeyId", Kinds.TEXT, ReplicaDescriptionBuilder::kmsMasterKeyId,
                    ReplicaDescription::kmsMasterKeyId)
            .member("ProvisionedThroughputOverride", PROVISIONED_THROUGHPUT_OVERRIDE,
                    ReplicaDescriptionBuilder::provisionedThroughputOverride,
                    ReplicaDescription::provisionedThroughputOverride)
            .member("OnDemandThroughputOverride", ON_DEMAND_THROUGHPUT_OVERRIDE,
                    ReplicaDescriptionBuilder::onDemandThroughputOverride,
                    ReplicaDescription::onDemandThroughputOverride)
            .member("WarmThroughput", DescriptionShapes.TABLE_WARM_THROUGHPUT_DESCRIPTION,
                    ReplicaDescriptionBuilder::warmThroughput, ReplicaDescription::warmThroughput)
            .member("GlobalSecondaryIndexes", Kinds.list(REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION),
                    ReplicaDescriptionBuilder::globalSecondaryIndexes, ReplicaDescription::globalSecondaryIndexes)
            .member("ReplicaTableClassSummary", DescriptionShapes.TABLE_CLASS_SUMMARY,
                    ReplicaDescriptionBuilder::replicaTableClassSummary, ReplicaDescription::replicaTableClassSummary);

    static final Kind<GlobalTableWitnessDescription> GLOBAL_TABLE_WITNESS_DESCRIPTION = Structure
            .of("GlobalTableWitnessDescription", GlobalTableWitnessDescriptionBuilder::builder,
                    GlobalTableWitnessDescriptionBuilder::build)
            .member("RegionName", Kinds.TEXT, GlobalTableWitnessDescriptionBuilder::regionName,
                    GlobalTableWitnessDescription::regionName)
            .member("WitnessStatus", Kinds.TEXT, GlobalTableWitnessDescriptionBuilder::witnessStatus,
                    GlobalTableWitnessDescription::witnessStatus);

    private ReplicaShapes() {}
}
