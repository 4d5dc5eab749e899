package dev.keywright.engine.expression.bind;

import java.util.Optional;

/** The functions a condition may call. */
public enum ConditionFunction {
    ATTRIBUTE_EXISTS("attribute_exists", 1), ATTRIBUTE_NOT_EXISTS("attribute_not_exists", 1), ATTRIBUTE_TYPE(
            "attribute_type", 2),
    BEGINS_WITH("begins_with", 2), CONTAINS("contains", 2), SIZE("size", 1);

    private final String spelling;
    private final int operandCount;

    ConditionFunction(String spelling, int operandCount) {
        this.spelling = spelling;
        this.operandCount = operandCount;
    }

    public String spelling() {
        return spelling;
    }

    public int operandCount() {
        return operandCount;
    }

    /** Names are case-sensitive (FACTS §4.1). */
    public static Optional<ConditionFunction> named(String name) {
        for (ConditionFunction function : values()) {
            if (function.spelling.equals(name)) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }
}
