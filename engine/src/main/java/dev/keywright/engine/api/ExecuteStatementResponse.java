package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.value.Item;

/** The rows of a SELECT, or what a RETURNING clause asked for. */
@ApiRecord
public record ExecuteStatementResponse(Optional<List<Item>> items, Optional<String> nextToken,
        Optional<ConsumedCapacity> consumedCapacity, Optional<Item> lastEvaluatedKey) implements Response {}
