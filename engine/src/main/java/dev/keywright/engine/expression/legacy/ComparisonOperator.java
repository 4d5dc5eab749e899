package dev.keywright.engine.expression.legacy;

import java.util.EnumSet;
import java.util.Set;

import dev.keywright.engine.value.AttributeType;

/** The operators of legacy conditions: how many values each takes, and of which types (FACTS §4.8). */
public enum ComparisonOperator {
    EQ(1, 1, Types.ANY), NE(1, 1, Types.ANY), IN(1, Integer.MAX_VALUE, Types.ORDERED), LE(1, 1, Types.ORDERED), LT(1, 1,
            Types.ORDERED),
    GE(1, 1, Types.ORDERED), GT(1, 1, Types.ORDERED), BETWEEN(2, 2,
            Types.ORDERED),
    NOT_NULL(0, 0, Types.ANY), NULL(0, 0, Types.ANY), CONTAINS(1, 1,
            Types.ORDERED),
    NOT_CONTAINS(1, 1, Types.ORDERED), BEGINS_WITH(1, 1, Types.TEXTUAL);

    private final int fewestValues;
    private final int mostValues;
    private final Set<AttributeType> types;

    ComparisonOperator(int fewestValues, int mostValues, Set<AttributeType> types) {
        this.fewestValues = fewestValues;
        this.mostValues = mostValues;
        this.types = types;
    }

    boolean takes(int values) {
        return fewestValues <= values && values <= mostValues;
    }

    boolean accepts(AttributeType type) {
        return types.contains(type);
    }

    boolean needsValues() {
        return fewestValues > 0;
    }

    private static final class Types {
        static final Set<AttributeType> ANY = Set.copyOf(EnumSet.allOf(AttributeType.class));
        static final Set<AttributeType> ORDERED = Set.of(AttributeType.S, AttributeType.N, AttributeType.B);
        static final Set<AttributeType> TEXTUAL = Set.of(AttributeType.S, AttributeType.B);
    }
}
