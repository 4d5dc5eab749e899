package dev.keywright.engine.expression.legacy;

/** {@code ConditionalOperator}: how the conditions of one request combine. */
public enum Connective {
    AND, OR
}
