package dev.keywright.engine.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.engine.api.AttributeValueUpdate;
import dev.keywright.engine.api.Condition;
import dev.keywright.engine.api.ExpectedAttributeValue;
import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundKeyCondition;
import dev.keywright.engine.expression.BoundUpdate;
import dev.keywright.engine.expression.legacy.ComparisonOperator;
import dev.keywright.engine.expression.legacy.Connective;
import dev.keywright.engine.expression.legacy.LegacyCondition;
import dev.keywright.engine.expression.legacy.LegacyConditions;
import dev.keywright.engine.expression.legacy.LegacyExpectation;
import dev.keywright.engine.expression.legacy.LegacyUpdate;
import dev.keywright.engine.expression.legacy.LegacyUpdates;
import dev.keywright.engine.fault.Message;

/** The parameters from before expressions, turned into the same bound trees. */
final class Legacy {
    private static final ComparisonOperator[] PRINTED_OPERATORS = {ComparisonOperator.IN, ComparisonOperator.NULL,
            ComparisonOperator.BETWEEN, ComparisonOperator.LT, ComparisonOperator.NOT_CONTAINS, ComparisonOperator.EQ,
            ComparisonOperator.GT, ComparisonOperator.NOT_NULL, ComparisonOperator.NE, ComparisonOperator.LE,
            ComparisonOperator.BEGINS_WITH, ComparisonOperator.GE, ComparisonOperator.CONTAINS};

    private Legacy() {}

    /** Member constraints of {@code KeyConditions}, {@code QueryFilter} and {@code ScanFilter}. */
    static void constrainConditions(Members members, String member, Optional<Map<String, Condition>> conditions) {
        conditions.orElse(Map.of()).forEach((name, condition) -> {
            String path = member + "." + name + ".member.comparisonOperator";
            members.required(path, condition.comparisonOperator());
            members.oneOf(path, condition.comparisonOperator(), PRINTED_OPERATORS);
        });
    }

    /** Member constraints of {@code Expected}. */
    static void constrainExpected(Members members, Optional<Map<String, ExpectedAttributeValue>> expected) {
        expected.orElse(Map.of())
                .forEach((name, expectation) -> members
                        .oneOf("Expected." + name + ".member.comparisonOperator", expectation.comparisonOperator(),
                                PRINTED_OPERATORS));
    }

    /** Member constraints of {@code AttributeUpdates}. */
    static void constrainUpdates(Members members, Optional<Map<String, AttributeValueUpdate>> updates) {
        updates.orElse(Map.of())
                .forEach((name, update) -> members.oneOf("AttributeUpdates." + name + ".member.action",
                        update.action(), LegacyUpdate.Action.ADD, LegacyUpdate.Action.PUT, LegacyUpdate.Action.DELETE));
    }

    static void constrainConnective(Members members, Optional<String> operator) {
        members.oneOf("ConditionalOperator", operator, Connective.OR, Connective.AND);
    }

    /** Refuses a {@code ConditionalOperator} that has nothing to combine. */
    static Connective connective(Optional<String> operator, Optional<? extends Map<String, ?>> combined, String name) {
        if (operator.isEmpty()) {
            return Connective.AND;
        }
        if (combined.isEmpty()) {
            throw Message.CONDITIONAL_OPERATOR_ALONE.asValidation(name);
        }
        if (combined.get().size() < 2) {
            throw Message.CONDITIONAL_OPERATOR_FEW.asValidation();
        }
        return Connective.valueOf(operator.get());
    }

    static Optional<BoundCondition> filter(Optional<Map<String, Condition>> conditions, Connective connective,
            Wording wording) {
        return conditions.filter(map -> !map.isEmpty())
                .map(map -> LegacyConditions.filter(conditions(map, wording), connective));
    }

    static BoundKeyCondition keyConditions(Map<String, Condition> conditions, Wording wording) {
        return LegacyConditions.keyConditions(conditions(conditions, wording));
    }

    static Optional<BoundCondition> expected(Optional<Map<String, ExpectedAttributeValue>> expected,
            Connective connective, Wording wording) {
        return expected.filter(map -> !map.isEmpty()).map(map -> {
            SequencedMap<String, LegacyExpectation> expectations = new LinkedHashMap<>();
            map.forEach((name, given) -> expectations.put(name, new LegacyExpectation(
                    given.value().map(value -> Values.value(value, wording)), given.exists(),
                    given.comparisonOperator().map(ComparisonOperator::valueOf),
                    given.attributeValueList().map(values -> Values.all(values, wording)))));
            return LegacyConditions.expected(expectations, connective);
        });
    }

    static BoundUpdate updates(Map<String, AttributeValueUpdate> updates, Wording wording) {
        SequencedMap<String, LegacyUpdate> converted = new LinkedHashMap<>();
        updates.forEach((name, update) -> converted.put(name,
                new LegacyUpdate(update.action().map(LegacyUpdate.Action::valueOf).orElse(LegacyUpdate.Action.PUT),
                        update.value().map(value -> Values.value(value, wording)))));
        return LegacyUpdates.attributeUpdates(converted);
    }

    private static Map<String, LegacyCondition> conditions(Map<String, Condition> conditions, Wording wording) {
        SequencedMap<String, LegacyCondition> converted = new LinkedHashMap<>();
        conditions.forEach((name, condition) -> converted.put(name,
                new LegacyCondition(ComparisonOperator.valueOf(condition.comparisonOperator().orElseThrow()),
                        Values.all(condition.attributeValueList().orElse(List.of()), wording))));
        return converted;
    }
}
