package dev.keywright.engine.api;

import java.util.Optional;

import dev.keywright.engine.value.Item;

/** Why one statement of BatchExecuteStatement failed; {@code code} is not the fault's usual name (FACTS §1.4). */
@ApiRecord
public record BatchStatementError(Optional<String> code, Optional<String> message, Optional<Item> item) {}
