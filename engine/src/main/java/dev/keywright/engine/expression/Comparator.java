package dev.keywright.engine.expression;

/** The six comparison operators. */
public enum Comparator {
    EQ("="), NE("<>"), LT("<"), LE("<="), GT(">"), GE(">=");

    private final String symbol;

    Comparator(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /** Whether it asks for an order, which only S, N and B have. */
    public boolean isOrdering() {
        return this != EQ && this != NE;
    }

    /** The operator that says the same with its operands exchanged. */
    public Comparator flipped() {
        return switch (this) {
            case EQ -> EQ;
            case NE -> NE;
            case LT -> GT;
            case LE -> GE;
            case GT -> LT;
            case GE -> LE;
        };
    }
}
