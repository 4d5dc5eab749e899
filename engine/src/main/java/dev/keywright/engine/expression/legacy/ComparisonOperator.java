package dev.keywright.engine.expression.legacy;

import dev.keywright.engine.value.AttributeType;

/** The operators of legacy conditions: how many values each takes, and of which types (FACTS §4.8). */
public enum ComparisonOperator {
    EQ, NE, IN, LE, LT, GE, GT, BETWEEN, NOT_NULL, NULL, CONTAINS, NOT_CONTAINS, BEGINS_WITH;

    boolean takes(int values) {
        return switch (this) {
            case NULL, NOT_NULL -> values == 0;
            case EQ, NE, LE, LT, GE, GT, CONTAINS, NOT_CONTAINS, BEGINS_WITH -> values == 1;
            case BETWEEN -> values == 2;
            case IN -> values >= 1;
        };
    }

    boolean accepts(AttributeType type) {
        return switch (this) {
            case NULL, NOT_NULL, EQ, NE -> true;
            case IN, LE, LT, GE, GT, BETWEEN, CONTAINS, NOT_CONTAINS -> type.isKeyType();
            case BEGINS_WITH -> type == AttributeType.S || type == AttributeType.B;
        };
    }

    boolean needsValues() {
        return !takes(0);
    }
}
