package dev.keywright.engine.api;

import java.util.Optional;

import dev.keywright.engine.value.AttributeValue;

/** A legacy change of one attribute: {@code PUT} (when no action is given), {@code ADD} or {@code DELETE}. */
@ApiRecord
public record AttributeValueUpdate(Optional<Supplied<AttributeValue>> value, Optional<String> action) {}
