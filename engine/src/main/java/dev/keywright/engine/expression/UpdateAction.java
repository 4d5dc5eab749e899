package dev.keywright.engine.expression;

import dev.keywright.engine.value.AttributeValue;

/** One change an update makes (FACTS §4.5). */
public sealed interface UpdateAction {
    DocumentPath path();

    record Set(DocumentPath path, UpdateTerm value) implements UpdateAction {}

    record Remove(DocumentPath path) implements UpdateAction {}

    /** @param value a number or a set */
    record Add(DocumentPath path, AttributeValue value) implements UpdateAction {}

    /** @param members a set */
    record Delete(DocumentPath path, AttributeValue members) implements UpdateAction {}
}
