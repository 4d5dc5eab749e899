package dev.keywright.engine.wire;

import dev.keywright.engine.api.CreateGlobalSecondaryIndexAction;
import dev.keywright.engine.api.CreateGlobalSecondaryIndexActionBuilder;
import dev.keywright.engine.api.DeleteGlobalSecondaryIndexAction;
import dev.keywright.engine.api.DeleteGlobalSecondaryIndexActionBuilder;
import dev.keywright.engine.api.GlobalSecondaryIndex;
import dev.keywright.engine.api.GlobalSecondaryIndexBuilder;
import dev.keywright.engine.api.GlobalSecondaryIndexUpdate;
import dev.keywright.engine.api.GlobalSecondaryIndexUpdateBuilder;
import dev.keywright.engine.api.LocalSecondaryIndex;
import dev.keywright.engine.api.LocalSecondaryIndexBuilder;
import dev.keywright.engine.api.UpdateGlobalSecondaryIndexAction;
import dev.keywright.engine.api.UpdateGlobalSecondaryIndexActionBuilder;

/** Indexes as requests define and change them. */
final class IndexShapes {
    static final Kind<LocalSecondaryIndex> LOCAL_SECONDARY_INDEX = Structure
            .of("LocalSecondaryIndex", LocalSecondaryIndexBuilder::builder, LocalSecondaryIndexBuilder::build)
            .member("IndexName", Kinds.TEXT, LocalSecondaryIndexBuilder::indexName, LocalSecondaryIndex::indexName)
            .member("KeySchema", Kinds.list(TableSettingShapes.KEY_SCHEMA_ELEMENT),
                    LocalSecondaryIndexBuilder::keySchema, LocalSecondaryIndex::keySchema)
            .member("Projection", TableSettingShapes.PROJECTION,
                    LocalSecondaryIndexBuilder::projection, LocalSecondaryIndex::projection);

    static final Kind<GlobalSecondaryIndex> GLOBAL_SECONDARY_INDEX = Structure
            .of("GlobalSecondaryIndex", GlobalSecondaryIndexBuilder::builder, GlobalSecondaryIndexBuilder::build)
            .member("IndexName", Kinds.TEXT, GlobalSecondaryIndexBuilder::indexName, GlobalSecondaryIndex::indexName)
            .member("KeySchema", Kinds.list(TableSettingShapes.KEY_SCHEMA_ELEMENT),
                    GlobalSecondaryIndexBuilder::keySchema, GlobalSecondaryIndex::keySchema)
            .member("Projection", TableSettingShapes.PROJECTION,
                    GlobalSecondaryIndexBuilder::projection, GlobalSecondaryIndex::projection)
            .member("ProvisionedThroughput", TableSettingShapes.PROVISIONED_THROUGHPUT,
                    GlobalSecondaryIndexBuilder::provisionedThroughput, GlobalSecondaryIndex::provisionedThroughput)
            .member("OnDemandThroughput", TableSettingShapes.ON_DEMAND_THROUGHPUT,
                    GlobalSecondaryIndexBuilder::onDemandThroughput, GlobalSecondaryIndex::onDemandThroughput)
            .member("WarmThroughput", TableSettingShapes.WARM_THROUGHPUT,
                    GlobalSecondaryIndexBuilder::warmThroughput, GlobalSecondaryIndex::warmThroughput);

    static final Kind<CreateGlobalSecondaryIndexAction> CREATE_GLOBAL_SECONDARY_INDEX_ACTION = Structure
            .of("CreateGlobalSecondaryIndexAction", CreateGlobalSecondaryIndexActionBuilder::builder,
                    CreateGlobalSecondaryIndexActionBuilder::build)
            .member("IndexName", Kinds.TEXT,
                    CreateGlobalSecondaryIndexActionBuilder::indexName, CreateGlobalSecondaryIndexAction::indexName)
            .member("KeySchema", Kinds.list(TableSettingShapes.KEY_SCHEMA_ELEMENT),
                    CreateGlobalSecondaryIndexActionBuilder::keySchema, CreateGlobalSecondaryIndexAction::keySchema)
            .member("Projection", TableSettingShapes.PROJECTION,
                    CreateGlobalSecondaryIndexActionBuilder::projection, CreateGlobalSecondaryIndexAction::projection)
            .member("ProvisionedThroughput", TableSettingShapes.PROVISIONED_THROUGHPUT,
                    CreateGlobalSecondaryIndexActionBuilder::provisionedThroughput,
                    CreateGlobalSecondaryIndexAction::provisionedThroughput)
            .member("OnDemandThroughput", TableSettingShapes.ON_DEMAND_THROUGHPUT,
                    CreateGlobalSecondaryIndexActionBuilder::onDemandThroughput,
                    CreateGlobalSecondaryIndexAction::onDemandThroughput)
            .member("WarmThroughput", TableSettingShapes.WARM_THROUGHPUT,
                    CreateGlobalSecondaryIndexActionBuilder::warmThroughput,
                    CreateGlobalSecondaryIndexAction::warmThroughput);

    static final Kind<UpdateGlobalSecondaryIndexAction> UPDATE_GLOBAL_SECONDARY_INDEX_ACTION = Structure
            .of("UpdateGlobalSecondaryIndexAction", UpdateGlobalSecondaryIndexActionBuilder::builder,
                    UpdateGlobalSecondaryIndexActionBuilder::build)
            .member("IndexName", Kinds.TEXT,
                    UpdateGlobalSecondaryIndexActionBuilder::indexName, UpdateGlobalSecondaryIndexAction::indexName)
            .member("ProvisionedThroughput", TableSettingShapes.PROVISIONED_THROUGHPUT,
                    UpdateGlobalSecondaryIndexActionBuilder::provisionedThroughput,
                    UpdateGlobalSecondaryIndexAction::provisionedThroughput)
            .member("OnDemandThroughput", TableSettingShapes.ON_DEMAND_THROUGHPUT,
                    UpdateGlobalSecondaryIndexActionBuilder::onDemandThroughput,
                    UpdateGlobalSecondaryIndexAction::onDemandThroughput)
            .member("WarmThroughput", TableSettingShapes.WARM_THROUGHPUT,
                    UpdateGlobalSecondaryIndexActionBuilder::warmThroughput,
                    UpdateGlobalSecondaryIndexAction::warmThroughput);

    static final Kind<DeleteGlobalSecondaryIndexAction> DELETE_GLOBAL_SECONDARY_INDEX_ACTION = Structure
            .of("DeleteGlobalSecondaryIndexAction", DeleteGlobalSecondaryIndexActionBuilder::builder,
                    DeleteGlobalSecondaryIndexActionBuilder::build)
            .member("IndexName", Kinds.TEXT,
                    DeleteGlobalSecondaryIndexActionBuilder::indexName, DeleteGlobalSecondaryIndexAction::indexName);

    static final Kind<GlobalSecondaryIndexUpdate> GLOBAL_SECONDARY_INDEX_UPDATE = Structure
            .of("GlobalSecondaryIndexUpdate", GlobalSecondaryIndexUpdateBuilder::builder,
                    GlobalSecondaryIndexUpdateBuilder::build)
            .member("Update", UPDATE_GLOBAL_SECONDARY_INDEX_ACTION,
                    GlobalSecondaryIndexUpdateBuilder::update, GlobalSecondaryIndexUpdate::update)
            .member("Create", CREATE_GLOBAL_SECONDARY_INDEX_ACTION,
                    GlobalSecondaryIndexUpdateBuilder::create, GlobalSecondaryIndexUpdate::create)
            .member("Delete", DELETE_GLOBAL_SECONDARY_INDEX_ACTION,
                    GlobalSecondaryIndexUpdateBuilder::delete, GlobalSecondaryIndexUpdate::delete);

    private IndexShapes() {}
}
