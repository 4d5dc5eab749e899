package dev.keywright.engine.expression;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.value.AttributeValue;

/**
 * The part of a table or index a query reads.
 *
 * @param hash one value for each HASH attribute, in schema order
 * @param rangeEquals values of the leading RANGE attributes that are fixed, in schema order
 * @param rangeClause what is asked of the RANGE attribute after those, never an equality; empty when nothing is
 */
public record KeyBounds(List<AttributeValue> hash, List<AttributeValue> rangeEquals,
        Optional<KeyClause> rangeClause) {
    public KeyBounds {
        hash = List.copyOf(hash);
        rangeEquals = List.copyOf(rangeEquals);
    }
}
