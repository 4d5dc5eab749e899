package dev.keywright.engine.api;

import java.util.Optional;

import dev.keywright.engine.value.Item;

@ApiRecord
public record PutRequest(Optional<Supplied<Item>> item) {}
