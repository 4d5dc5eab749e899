package dev.keywright.engine.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.value.Item;

@ApiRecord
public record BatchGetItemResponse(Optional<Map<String, List<Item>>> responses,
        Optional<Map<String, KeysAndAttributes>> unprocessedKeys,
        Optional<List<ConsumedCapacity>> consumedCapacity) implements Response {}
