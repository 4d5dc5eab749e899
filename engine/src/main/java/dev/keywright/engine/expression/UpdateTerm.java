package dev.keywright.engine.expression;

import dev.keywright.engine.value.AttributeValue;

/** A right-hand side of {@code SET}; reads the item as it was before the update. */
public sealed interface UpdateTerm {
    record Path(DocumentPath path) implements UpdateTerm {}

    record Literal(AttributeValue value) implements UpdateTerm {}

    record IfNotExists(DocumentPath path, UpdateTerm otherwise) implements UpdateTerm {}

    record ListAppend(UpdateTerm first, UpdateTerm second) implements UpdateTerm {}

    record Plus(UpdateTerm left, UpdateTerm right) implements UpdateTerm {}

    record Minus(UpdateTerm left, UpdateTerm right) implements UpdateTerm {}
}
