package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

/** Reads up to 100 items as of one moment. */
@ApiRecord
public record TransactGetItemsRequest(Optional<List<TransactGetItem>> transactItems,
        Optional<String> returnConsumedCapacity) implements Request<TransactGetItemsResponse> {}
