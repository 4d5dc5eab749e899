package dev.keywright.engine.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.expression.KeyAttributes.KeyAttribute;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeValue;

/** A key condition before it is held against a schema: at most one clause an attribute, in the order written. */
public record BoundKeyCondition(List<KeyClause> clauses) {
    public BoundKeyCondition {
        clauses = List.copyOf(clauses);
    }

    /**
     * What this condition reads of a table or index with that key (FACTS §3.5 messages 57–59, §4.7).
     *
     * @throws FaultException when a HASH attribute lacks an equality, RANGE attributes have a gap, a clause names no
     *             key attribute or a value has the wrong type
     */
    public KeyBounds on(KeyAttributes key) {
        if (clauses.size() > key.count()) {
            throw Message.TOO_MANY_KEY_CONDITIONS.asValidation(clauses.size(), key.count());
        }
        List<AttributeValue> hash = new ArrayList<>();
        for (KeyAttribute attribute : key.hash()) {
            hash.add(equality(attribute));
        }
        List<AttributeValue> rangeEquals = new ArrayList<>();
        Optional<KeyClause> rangeClause = Optional.empty();
        List<String> open = new ArrayList<>();
        for (KeyAttribute attribute : key.range()) {
            KeyClause clause = clauseOn(attribute);
            if (clause == null) {
                open.add(attribute.name());
                continue;
            }
            if (!open.isEmpty()) {
                throw Message.RANGE_KEY_GAP.asValidation(String.join(", ", open), attribute.name());
            }
            if (clause instanceof KeyClause.Comparison(_, Comparator comparator, AttributeValue value)
                    && comparator == Comparator.EQ) {
                rangeEquals.add(value);
            } else {
                rangeClause = Optional.of(clause);
                open.add(attribute.name());
            }
        }
        requireOnlyKeyAttributes(key);
        return new KeyBounds(hash, rangeEquals, rangeClause);
    }

    private AttributeValue equality(KeyAttribute attribute) {
        KeyClause clause = clauseOn(attribute);
        if (clause == null) {
            throw Message.KEY_CONDITION_MISSING.asValidation(attribute.name());
        }
        if (clause instanceof KeyClause.Comparison(_, Comparator comparator, AttributeValue value)
                && comparator == Comparator.EQ) {
            return value;
        }
        throw Message.KEY_CONDITION_UNSUPPORTED.asValidation();
    }

    private @Nullable KeyClause clauseOn(KeyAttribute attribute) {
        for (KeyClause clause : clauses) {
            if (clause.attribute().equals(attribute.name())) {
                if (clause.values().stream().anyMatch(value -> value.type() != attribute.type())) {
                    throw Message.KEY_CONDITION_TYPE_MISMATCH.asValidation();
                }
                return clause;
            }
        }
        return null;
    }

    /** A clause on something else stands where a RANGE attribute should: the service names what it missed. */
    private void requireOnlyKeyAttributes(KeyAttributes key) {
        var named = clauses.stream().map(KeyClause::attribute).collect(Collectors.toSet());
        var known = Stream.concat(key.hash().stream(), key.range().stream()).map(KeyAttribute::name).toList();
        if (known.containsAll(named)) {
            return;
        }
        throw known.stream()
                .filter(name -> !named.contains(name))
                .findFirst()
                .map(Message.KEY_CONDITION_MISSING::asValidation)
                .orElseThrow();
    }
}
