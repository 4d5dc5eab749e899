package dev.keywright.engine.api;

import java.util.Map;
import java.util.Optional;

/** Reads up to 100 items of any number of tables, each by its key. */
@ApiRecord
public record BatchGetItemRequest(Optional<Map<String, KeysAndAttributes>> requestItems,
        Optional<String> returnConsumedCapacity) implements Request<BatchGetItemResponse> {}
