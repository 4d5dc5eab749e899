package dev.keywright.engine.expression;

import java.util.List;

import dev.keywright.engine.value.AttributeValue;

/** A condition on one key attribute. */
public sealed interface KeyClause {
    String attribute();

    /** The values it compares with. */
    List<AttributeValue> values();

    /** @param comparator any but {@code NE} */
    record Comparison(String attribute, Comparator comparator, AttributeValue value) implements KeyClause {
        @Override
        public List<AttributeValue> values() {
            return List.of(value);
        }
    }

    /** Both bounds belong to the range. */
    record Between(String attribute, AttributeValue low, AttributeValue high) implements KeyClause {
        @Override
        public List<AttributeValue> values() {
            return List.of(low, high);
        }
    }

    /** @param prefix S or B */
    record BeginsWith(String attribute, AttributeValue prefix) implements KeyClause {
        @Override
        public List<AttributeValue> values() {
            return List.of(prefix);
        }
    }

    /** Whether this is {@code attribute = value}. */
    default boolean isEquality() {
        return this instanceof Comparison(_, Comparator comparator, _) && comparator == Comparator.EQ;
    }
}
