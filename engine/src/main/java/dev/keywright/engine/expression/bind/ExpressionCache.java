package dev.keywright.engine.expression.bind;

/** Parsed expressions by their text. For any number of threads. */
public final class ExpressionCache {
    /** @param capacity how many texts of each kind are kept at most */
    public ExpressionCache(int capacity) {}
}
