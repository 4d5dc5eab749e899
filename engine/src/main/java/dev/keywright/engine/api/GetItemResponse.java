package dev.keywright.engine.api;

import java.util.Optional;

import dev.keywright.engine.value.Item;

/** {@code item} is empty for a missing item, and an empty item for a projection that matches nothing (FACTS §4.4). */
@ApiRecord
public record GetItemResponse(Optional<Item> item, Optional<ConsumedCapacity> consumedCapacity) implements Response {}
