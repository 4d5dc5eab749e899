package dev.keywright.engine.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts and deletes up to 25 items, each on its own: there is no order and no atomicity between them. */
@ApiRecord
public record BatchWriteItemRequest(Optional<Map<String, List<WriteRequest>>> requestItems,
        Optional<String> returnConsumedCapacity,
        Optional<String> returnItemCollectionMetrics) implements Request<BatchWriteItemResponse> {}
