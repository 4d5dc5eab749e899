package dev.keywright.engine.expression.bind;

import java.util.Optional;

/** The functions an update may call; both take two operands. */
enum UpdateFunction {
    IF_NOT_EXISTS("if_not_exists"), LIST_APPEND("list_append");

    static final int OPERAND_COUNT = 2;

    private final String spelling;

    UpdateFunction(String spelling) {
        this.spelling = spelling;
    }

    String spelling() {
        return spelling;
    }

    /** Names are case-sensitive (FACTS §4.1). */
    static Optional<UpdateFunction> named(String name) {
        for (UpdateFunction function : values()) {
            if (function.spelling.equals(name)) {
                return Optional.of(function);
            }
        }
        return Optional.empty();
    }
}
