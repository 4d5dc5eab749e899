package dev.keywright.engine.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApiRecord
public record TransactWriteItemsResponse(Optional<List<ConsumedCapacity>> consumedCapacity,
        Optional<Map<String, List<ItemCollectionMetrics>>> itemCollectionMetrics) implements Response {}
