package dev.keywright.engine.expression.legacy;

import java.util.Optional;

import dev.keywright.engine.value.AttributeValue;

/** One entry of {@code AttributeUpdates}. */
public record LegacyUpdate(Action action, Optional<AttributeValue> value) {
    /** {@code PUT} is what a missing action means. */
    public enum Action {
        PUT, ADD, DELETE
    }
}
