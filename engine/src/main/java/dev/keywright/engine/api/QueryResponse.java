package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.value.Item;

/** {@code items} is empty when only the count was asked for. */
@ApiRecord
public record QueryResponse(Optional<List<Item>> items, Optional<Integer> count, Optional<Integer> scannedCount,
        Optional<Item> lastEvaluatedKey, Optional<ConsumedCapacity> consumedCapacity) implements Response {}
