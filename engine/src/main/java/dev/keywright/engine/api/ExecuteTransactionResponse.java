package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record ExecuteTransactionResponse(Optional<List<ItemResponse>> responses,
        Optional<List<ConsumedCapacity>> consumedCapacity) implements Response {}
