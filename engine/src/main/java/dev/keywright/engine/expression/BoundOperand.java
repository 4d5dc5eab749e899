package dev.keywright.engine.expression;

import dev.keywright.engine.value.AttributeValue;

/** What a condition compares. */
public sealed interface BoundOperand {
    /** The stored value at a path; missing when the item has none there. */
    record Path(DocumentPath path) implements BoundOperand {}

    record Literal(AttributeValue value) implements BoundOperand {}

    /** {@code size(operand)}: missing when the operand is, or when its type has no size. */
    record Size(BoundOperand of) implements BoundOperand {}
}
