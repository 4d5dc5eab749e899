package dev.keywright.engine.expression.syntax;

/** How large an expression may be (FACTS §3.1). */
final class ExpressionLimits {
    static final int MAX_BYTES = 4096;
    static final int MAX_OPERATORS = 300;

    /**
     * How deep parentheses, functions and NOTs may nest before parsing gives up. Nothing valid comes near: each level
     * needs an operator, or else its parentheses are redundant.
     */
    static final int MAX_DEPTH = MAX_OPERATORS + 20;

    private ExpressionLimits() {}
}
