package dev.keywright.engine.partiql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundKeyCondition;
import dev.keywright.engine.expression.BoundOperand;
import dev.keywright.engine.expression.Comparator;
import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.expression.KeyAttributes;
import dev.keywright.engine.expression.KeyAttributes.KeyAttribute;
import dev.keywright.engine.expression.KeyClause;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** How a WHERE clause gets at items of a table or index with a known key, and what remains to be asked of them. */
public sealed interface KeyAccess {
    /** What is asked beyond the key. */
    Optional<BoundCondition> rest();

    /** Every key attribute is fixed: one item at most, or in an index those with this key. */
    record Point(BoundKeyCondition keyCondition, Optional<BoundCondition> rest) implements KeyAccess {
        /** The key attributes with their values. */
        public Item key() {
            SequencedMap<String, AttributeValue> key = new LinkedHashMap<>();
            keyCondition.clauses().forEach(clause -> key.put(clause.attribute(), clause.values().getFirst()));
            return Item.of(key);
        }
    }

    /** The HASH attributes are fixed: a query. */
    record Range(BoundKeyCondition keyCondition, Optional<BoundCondition> rest) implements KeyAccess {}

    /** Anything else: a scan. */
    record Everything(Optional<BoundCondition> rest) implements KeyAccess {}

    /** The best access that {@code where} allows. Of several clauses on one key attribute the first counts. */
    static KeyAccess of(Optional<BoundCondition> where, KeyAttributes key) {
        List<BoundCondition> terms = new ArrayList<>();
        where.ifPresent(condition -> flatten(condition, terms));
        SequencedMap<String, KeyClause> clauses = new LinkedHashMap<>();
        for (KeyAttribute attribute : key.hash()) {
            if (!take(attribute, true, terms, clauses)) {
                return new Everything(where);
            }
        }
        boolean fixed = true;
        for (KeyAttribute attribute : key.range()) {
            if (fixed && !take(attribute, true, terms, clauses)) {
                take(attribute, false, terms, clauses);
                fixed = false;
            }
        }
        Optional<BoundCondition> rest = joined(terms);
        BoundKeyCondition keyCondition = new BoundKeyCondition(List.copyOf(clauses.values()));
        return fixed ? new Point(keyCondition, rest) : new Range(keyCondition, rest);
    }

    private static void flatten(BoundCondition condition, List<BoundCondition> terms) {
        if (condition instanceof BoundCondition.And(var parts)) {
            parts.forEach(part -> flatten(part, terms));
        } else {
            terms.add(condition);
        }
    }

    /** Moves the first term that is a clause on the attribute from the terms to the clauses. */
    private static boolean take(KeyAttribute attribute, boolean equality, List<BoundCondition> terms,
            SequencedMap<String, KeyClause> clauses) {
        for (int i = 0; i < terms.size(); i++) {
            Optional<KeyClause> clause = clause(terms.get(i), attribute.name())
                    .filter(candidate -> !equality || candidate.isEquality());
            if (clause.isPresent()) {
                clauses.put(attribute.name(), clause.get());
                terms.remove(i);
                return true;
            }
        }
        return false;
    }

    private static Optional<KeyClause> clause(BoundCondition term, String attribute) {
        BoundOperand key = new BoundOperand.Path(DocumentPath.of(attribute));
        return switch (term) {
            case BoundCondition.Comparison(var comparator, var left, BoundOperand.Literal(var value)) when left
                    .equals(key) && comparator != Comparator.NE ->
                Optional.of(new KeyClause.Comparison(attribute, comparator, value));
            case BoundCondition.Comparison(var comparator, BoundOperand.Literal(var value), var right) when right
                    .equals(key) && comparator != Comparator.NE ->
                Optional.of(new KeyClause.Comparison(attribute, comparator.flipped(), value));
            case BoundCondition.Between(var operand, BoundOperand.Literal(var low), BoundOperand.Literal(var high)) when operand
                    .equals(key) ->
                Optional.of(new KeyClause.Between(attribute, low, high));
            case BoundCondition.BeginsWith(var operand, BoundOperand.Literal(var prefix)) when operand.equals(key) ->
                Optional.of(new KeyClause.BeginsWith(attribute, prefix));
            case BoundCondition.Comparison _,BoundCondition.Between _,BoundCondition.BeginsWith _,BoundCondition.And _,BoundCondition.Or _,BoundCondition.Not _,BoundCondition.In _,BoundCondition.AttributeExists _,BoundCondition.AttributeNotExists _,BoundCondition.HasType _,BoundCondition.Contains _ ->
                Optional.empty();
        };
    }

    private static Optional<BoundCondition> joined(List<BoundCondition> terms) {
        return switch (terms.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(terms.getFirst());
            default -> Optional.of(new BoundCondition.And(terms));
        };
    }
}
