package dev.keywright.engine.expression.legacy;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeValue;

/** One entry of {@code Expected}: an operator with values, or the older pair of {@code Value} and {@code Exists}. */
final class Expectations {
    private Expectations() {}

    static BoundCondition term(String attribute, LegacyExpectation expected) {
        if (expected.value().isPresent() && expected.attributeValueList().isPresent()) {
            throw Message.EXPECTED_VALUE_AND_LIST.asValidation(attribute);
        }
        if (expected.comparisonOperator().isPresent()) {
            return comparison(attribute, expected.comparisonOperator().get(), expected);
        }
        if (expected.attributeValueList().isPresent()) {
            throw Message.EXPECTED_LIST_WITHOUT_OPERATOR.asValidation(attribute);
        }
        return existence(attribute, expected.value(), expected.exists());
    }

    private static BoundCondition comparison(String attribute, ComparisonOperator operator,
            LegacyExpectation expected) {
        if (expected.exists().isPresent()) {
            throw Message.EXPECTED_EXISTS_AND_OPERATOR.asValidation(attribute);
        }
        if (operator.needsValues() && expected.value().isEmpty() && expected.attributeValueList().isEmpty()) {
            throw Message.EXPECTED_OPERATOR_WITHOUT_VALUE.asValidation(operator, attribute);
        }
        List<AttributeValue> values = expected.value()
                .map(List::of)
                .orElseGet(() -> expected.attributeValueList().orElse(List.of()));
        LegacyCondition condition = new LegacyCondition(operator, values);
        LegacyConditions.requireFit(condition);
        return LegacyConditions.term(attribute, condition);
    }

    /** A value means "equals it"; {@code Exists: false} means "is not there". */
    private static BoundCondition existence(String attribute, Optional<AttributeValue> value,
            Optional<Boolean> exists) {
        boolean wanted = exists.orElse(true);
        if (wanted && value.isEmpty()) {
            throw Message.EXPECTED_VALUE_MISSING.asValidation(exists.map(String::valueOf).orElse("null"), attribute);
        }
        if (!wanted && value.isPresent()) {
            throw Message.EXPECTED_VALUE_UNWANTED.asValidation(attribute);
        }
        return wanted
                ? LegacyConditions.term(attribute, new LegacyCondition(ComparisonOperator.EQ, List.of(value.get())))
                : new BoundCondition.AttributeNotExists(DocumentPath.of(attribute));
    }
}
