package dev.keywright.engine.wire;

import dev.keywright.engine.api.Capacity;
import dev.keywright.engine.api.CapacityBuilder;
import dev.keywright.engine.api.ConsumedCapacity;
import dev.keywright.engine.api.ConsumedCapacityBuilder;
import dev.keywright.engine.api.ItemCollectionMetrics;
import dev.keywright.engine.api.ItemCollectionMetricsBuilder;

/** What an answer says about what it cost. */
final class ConsumptionShapes {
    static final Kind<Capacity> CAPACITY = Structure
            .of("Capacity", CapacityBuilder::builder, CapacityBuilder::build)
            .member("ReadCapacityUnits", Kinds.DECIMAL, CapacityBuilder::readCapacityUnits, Capacity::readCapacityUnits)
            .member("WriteCapacityUnits", Kinds.DECIMAL,
                    CapacityBuilder::writeCapacityUnits, Capacity::writeCapacityUnits)
            .member("CapacityUnits", Kinds.DECIMAL, CapacityBuilder::capacityUnits, Capacity::capacityUnits);

    static final Kind<ConsumedCapacity> CONSUMED_CAPACITY = Structure
            .of("ConsumedCapacity", ConsumedCapacityBuilder::builder, ConsumedCapacityBuilder::build)
            .member("TableName", Kinds.TEXT, ConsumedCapacityBuilder::tableName, ConsumedCapacity::tableName)
            .member("CapacityUnits", Kinds.DECIMAL,
                    ConsumedCapacityBuilder::capacityUnits, ConsumedCapacity::capacityUnits)
            .member("ReadCapacityUnits", Kinds.DECIMAL,
                    ConsumedCapacityBuilder::readCapacityUnits, ConsumedCapacity::readCapacityUnits)
            .member("WriteCapacityUnits", Kinds.DECIMAL,
                    ConsumedCapacityBuilder::writeCapacityUnits, ConsumedCapacity::writeCapacityUnits)
            .member("Table", CAPACITY, ConsumedCapacityBuilder::table, ConsumedCapacity::table)
            .member("LocalSecondaryIndexes", Kinds.map(CAPACITY),
                    ConsumedCapacityBuilder::localSecondaryIndexes, ConsumedCapacity::localSecondaryIndexes)
            .member("GlobalSecondaryIndexes", Kinds.map(CAPACITY),
                    ConsumedCapacityBuilder::globalSecondaryIndexes, ConsumedCapacity::globalSecondaryIndexes);

    static final Kind<ItemCollectionMetrics> ITEM_COLLECTION_METRICS = Structure
            .of("ItemCollectionMetrics", ItemCollectionMetricsBuilder::builder, ItemCollectionMetricsBuilder::build)
            .member("ItemCollectionKey", Values.ITEM,
                    ItemCollectionMetricsBuilder::itemCollectionKey, ItemCollectionMetrics::itemCollectionKey)
            .member("SizeEstimateRangeGB", Kinds.list(Kinds.DECIMAL),
                    ItemCollectionMetricsBuilder::sizeEstimateRangeGB, ItemCollectionMetrics::sizeEstimateRangeGB);

    private ConsumptionShapes() {}
}
