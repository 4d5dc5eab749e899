package dev.keywright.engine.api;

import java.util.Optional;

import dev.keywright.engine.value.Item;

@ApiRecord
public record DeleteRequest(Optional<Supplied<Item>> key) {}
