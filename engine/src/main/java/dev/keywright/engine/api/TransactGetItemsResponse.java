package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record TransactGetItemsResponse(Optional<List<ConsumedCapacity>> consumedCapacity,
        Optional<List<ItemResponse>> responses) implements Response {}
