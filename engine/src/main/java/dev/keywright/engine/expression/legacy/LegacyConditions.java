package dev.keywright.engine.expression.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundKeyCondition;
import dev.keywright.engine.expression.BoundOperand;
import dev.keywright.engine.expression.Comparator;
import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.expression.KeyClause;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeType;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.ValueOrder;

/**
 * Builds conditions from {@code Expected}, {@code QueryFilter}, {@code ScanFilter} and {@code KeyConditions} (FACTS
 * §4.8).
 */
public final class LegacyConditions {
    private LegacyConditions() {}

    /**
     * {@code QueryFilter} or {@code ScanFilter}; at least one condition.
     *
     * @throws FaultException when an operator has the wrong number or types of values
     */
    public static BoundCondition filter(Map<String, LegacyCondition> conditions, Connective connective) {
        List<BoundCondition> terms = new ArrayList<>(conditions.size());
        conditions.forEach((attribute, condition) -> {
            requireFit(condition);
            terms.add(term(attribute, condition));
        });
        return connect(terms, connective);
    }

    /**
     * {@code Expected}; at least one expectation.
     *
     * @throws FaultException when the members of an expectation contradict each other, or as {@link #filter} does
     */
    public static BoundCondition expected(Map<String, LegacyExpectation> expected, Connective connective) {
        List<BoundCondition> terms = new ArrayList<>(expected.size());
        expected.forEach((attribute, expectation) -> terms.add(Expectations.term(attribute, expectation)));
        return connect(terms, connective);
    }

    /** @throws FaultException as {@link #filter} does, or when an operator cannot select keys */
    public static BoundKeyCondition keyConditions(Map<String, LegacyCondition> conditions) {
        List<KeyClause> clauses = new ArrayList<>(conditions.size());
        conditions.values().forEach(LegacyConditions::requireFit);
        conditions.forEach((attribute, condition) -> clauses.add(clause(attribute, condition)));
        return new BoundKeyCondition(clauses);
    }

    static void requireFit(LegacyCondition condition) {
        ComparisonOperator operator = condition.comparisonOperator();
        List<AttributeValue> values = condition.values();
        if (!operator.takes(values.size())) {
            throw Message.COMPARISON_ARGUMENT_COUNT.asValidation(operator);
        }
        AttributeType first = values.isEmpty() ? AttributeType.NULL : values.getFirst().type();
        for (AttributeValue value : values) {
            if (value.type() != first) {
                throw Message.COMPARISON_MIXED_TYPES.asValidation();
            }
            if (!operator.accepts(value.type())) {
                throw Message.COMPARISON_ARGUMENT_TYPE.asValidation(operator, value.type());
            }
        }
        if (operator == ComparisonOperator.BETWEEN
                && ValueOrder.ASCENDING.compare(values.getFirst(), values.getLast()) > 0) {
            throw Message.COMPARISON_BOUNDS_REVERSED.asValidation();
        }
    }

    static BoundCondition term(String attribute, LegacyCondition condition) {
        DocumentPath path = DocumentPath.of(attribute);
        BoundOperand operand = new BoundOperand.Path(path);
        List<BoundOperand> values = condition.values().stream().<BoundOperand>map(BoundOperand.Literal::new).toList();
        return switch (condition.comparisonOperator()) {
            case EQ -> new BoundCondition.Comparison(Comparator.EQ, operand, values.getFirst());
            case NE -> new BoundCondition.Comparison(Comparator.NE, operand, values.getFirst());
            case LE -> new BoundCondition.Comparison(Comparator.LE, operand, values.getFirst());
            case LT -> new BoundCondition.Comparison(Comparator.LT, operand, values.getFirst());
            case GE -> new BoundCondition.Comparison(Comparator.GE, operand, values.getFirst());
            case GT -> new BoundCondition.Comparison(Comparator.GT, operand, values.getFirst());
            case BETWEEN -> new BoundCondition.Between(operand, values.getFirst(), values.getLast());
            case IN -> new BoundCondition.In(operand, values);
            case NULL -> new BoundCondition.AttributeNotExists(path);
            case NOT_NULL -> new BoundCondition.AttributeExists(path);
            case BEGINS_WITH -> new BoundCondition.BeginsWith(operand, values.getFirst());
            case CONTAINS -> new BoundCondition.Contains(operand, values.getFirst());
            case NOT_CONTAINS -> new BoundCondition.And(List.of(new BoundCondition.AttributeExists(path),
                    new BoundCondition.Not(new BoundCondition.Contains(operand, values.getFirst()))));
        };
    }

    private static KeyClause clause(String attribute, LegacyCondition condition) {
        List<AttributeValue> values = condition.values();
        return switch (condition.comparisonOperator()) {
            case EQ -> new KeyClause.Comparison(attribute, Comparator.EQ, values.getFirst());
            case LE -> new KeyClause.Comparison(attribute, Comparator.LE, values.getFirst());
            case LT -> new KeyClause.Comparison(attribute, Comparator.LT, values.getFirst());
            case GE -> new KeyClause.Comparison(attribute, Comparator.GE, values.getFirst());
            case GT -> new KeyClause.Comparison(attribute, Comparator.GT, values.getFirst());
            case BETWEEN -> new KeyClause.Between(attribute, values.getFirst(), values.getLast());
            case BEGINS_WITH -> new KeyClause.BeginsWith(attribute, values.getFirst());
            case NE, IN, NULL, NOT_NULL, CONTAINS, NOT_CONTAINS -> throw Message.NOT_INDEXABLE.asValidation();
        };
    }

    private static BoundCondition connect(List<BoundCondition> terms, Connective connective) {
        if (terms.size() == 1) {
            return terms.getFirst();
        }
        return switch (connective) {
            case AND -> new BoundCondition.And(terms);
            case OR -> new BoundCondition.Or(terms);
        };
    }
}
