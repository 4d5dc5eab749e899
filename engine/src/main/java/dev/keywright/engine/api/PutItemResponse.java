package dev.keywright.engine.api;

import java.util.Optional;

import dev.keywright.engine.value.Item;

@ApiRecord
public record PutItemResponse(Optional<Item> attributes, Optional<ConsumedCapacity> consumedCapacity,
        Optional<ItemCollectionMetrics> itemCollectionMetrics) implements Response {}
