package dev.keywright.design.pattern;

import java.util.Arrays;
import java.util.Optional;

/** The operators a key condition allows on a sort key attribute. */
public enum RangeOperator {
    EQ("="), BEGINS_WITH("begins_with"), BETWEEN("between"), LT("<"), LE("<="), GT(">"), GE(">=");

    private final String symbol;

    RangeOperator(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /** How many templates it compares with: two for {@code between}, else one. */
    public int operands() {
        return this == BETWEEN ? 2 : 1;
    }

    public static Optional<RangeOperator> of(String symbol) {
        return Arrays.stream(values()).filter(operator -> operator.symbol.equalsIgnoreCase(symbol)).findFirst();
    }

    @Override
    public String toString() {
        return symbol;
    }
}
