package dev.keywright.engine.api;

import java.util.Map;
import java.util.Optional;

/** Units a request consumed of one table; which members are there is told in FACTS §2.8. */
@ApiRecord
public record ConsumedCapacity(Optional<String> tableName, Optional<Double> capacityUnits,
        Optional<Double> readCapacityUnits, Optional<Double> writeCapacityUnits, Optional<Capacity> table,
        Optional<Map<String, Capacity>> localSecondaryIndexes,
        Optional<Map<String, Capacity>> globalSecondaryIndexes) {}
