package dev.keywright.engine.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApiRecord
public record BatchWriteItemResponse(Optional<Map<String, List<WriteRequest>>> unprocessedItems,
        Optional<Map<String, List<ItemCollectionMetrics>>> itemCollectionMetrics,
        Optional<List<ConsumedCapacity>> consumedCapacity) implements Response {}
