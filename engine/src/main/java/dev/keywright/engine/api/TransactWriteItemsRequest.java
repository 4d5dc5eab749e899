package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

/** Writes up to 100 items, all of them or none. */
@ApiRecord
public record TransactWriteItemsRequest(Optional<List<TransactWriteItem>> transactItems,
        Optional<String> returnConsumedCapacity, Optional<String> returnItemCollectionMetrics,
        Optional<String> clientRequestToken) implements Request<TransactWriteItemsResponse> {}
