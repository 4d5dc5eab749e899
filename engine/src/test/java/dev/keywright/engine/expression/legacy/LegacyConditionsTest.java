package dev.keywright.engine.expression.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.keywright.engine.expression.BoundKeyCondition;
import dev.keywright.engine.expression.Comparator;
import dev.keywright.engine.expression.KeyClause;
import dev.keywright.engine.expression.Literals;
import dev.keywright.engine.expression.eval.Conditions;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** FACTS §4.8. */
class LegacyConditionsTest {
    private static final Item ITEM = Literals.item("{s: 'hello', n: 10, ss: <'a', 'b'>, nil: null}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  s      | EQ           | ['hello']      | true
                                                                  s      | NE           | ['hello']      | false
                                                                  gone   | NE           | ['hello']      | true
                                                                  gone   | EQ           | ['hello']      | false
                                                                  n      | LT           | [11]           | true
                                                                  n      | LE           | [10]           | true
                                                                  n      | GT           | [10]           | false
                                                                  n      | GE           | [10]           | true
                                                                  n      | BETWEEN      | [1, 10]        | true
                                                                  n      | IN           | [1, 10]        | true
                                                                  n      | IN           | [1, 2]         | false
                                                                  gone   | NULL         | []             | true
                                                                  nil    | NULL         | []             | false
                                                                  nil    | NOT_NULL     | []             | true
                                                                  s      | BEGINS_WITH  | ['hell']       | true
                                                                  s      | CONTAINS     | ['ell']        | true
                                                                  ss     | CONTAINS     | ['a']          | true
                                                                  ss     | NOT_CONTAINS | ['a']          | false
                                                                  ss     | NOT_CONTAINS | ['z']          | true
                                                                  gone   | NOT_CONTAINS | ['z']          | false
                                                                  """)
    void filtersDecide(String attribute, ComparisonOperator operator, String values, boolean expected) {
        assertThat(Conditions.holds(
                LegacyConditions.filter(Map.of(attribute, condition(operator, values)), Connective.AND), ITEM))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                        EQ       | []           | Invalid number of argument(s) for the EQ ComparisonOperator
                        NULL     | [1]          | Invalid number of argument(s) for the NULL ComparisonOperator
                        BETWEEN  | [1]          | Invalid number of argument(s) for the BETWEEN ComparisonOperator
                        IN       | []           | Invalid number of argument(s) for the IN ComparisonOperator
                        LT       | [true]       | ComparisonOperator LT is not valid for BOOL AttributeValue type
                        BEGINS_WITH | [1]       | ComparisonOperator BEGINS_WITH is not valid for N AttributeValue type
                        CONTAINS | [<1>]        | ComparisonOperator CONTAINS is not valid for NS AttributeValue type
                        IN       | [1, 'a']     | AttributeValues inside AttributeValueList must be of same type
                        """)
    void argumentsMustFitTheOperator(ComparisonOperator operator, String values, String message) {
        assertThatThrownBy(
                () -> LegacyConditions.filter(Map.of("a", condition(operator, values)), Connective.AND))
                .hasMessage("One or more parameter values were invalid: " + message);
    }

    @Test
    void reversedBoundsAreRefused() {
        assertThatThrownBy(() -> LegacyConditions
                .filter(Map.of("a", condition(ComparisonOperator.BETWEEN, "[2, 1]")), Connective.AND)).hasMessage(
                        "The BETWEEN condition was provided a range where the lower bound is greater than the upper bound");
    }

    @Test
    void theConnectiveJoinsThem() {
        Map<String, LegacyCondition> two = Map.of("s", condition(ComparisonOperator.EQ, "['hello']"), "n",
                condition(ComparisonOperator.EQ, "[0]"));
        assertThat(Conditions.holds(LegacyConditions.filter(two, Connective.AND), ITEM)).isFalse();
        assertThat(Conditions.holds(LegacyConditions.filter(two, Connective.OR), ITEM)).isTrue();
    }

    @Test
    void expectationsOfValueAndExistence() {
        assertThat(holds(expected(Optional.of(AttributeValue.n(10)), Optional.empty()))).isTrue();
        assertThat(holds(expected(Optional.of(AttributeValue.n(11)), Optional.of(true)))).isFalse();
        assertThat(holds(expected(Optional.empty(), Optional.of(false)))).isFalse();
        assertThat(holds(new LegacyExpectation(Optional.of(AttributeValue.n(9)), Optional.empty(),
                Optional.of(ComparisonOperator.GT), Optional.empty()))).isTrue();
    }

    @Test
    void contradictingExpectationsAreRefused() {
        Optional<AttributeValue> value = Optional.of(AttributeValue.n(1));
        Optional<List<AttributeValue>> list = Optional.of(List.of(AttributeValue.n(1)));
        Optional<ComparisonOperator> eq = Optional.of(ComparisonOperator.EQ);
        assertRefused(expected(Optional.empty(), Optional.empty()),
                "Value must be provided when Exists is null for Attribute: n");
        assertRefused(expected(Optional.empty(), Optional.of(true)),
                "Value must be provided when Exists is true for Attribute: n");
        assertRefused(expected(value, Optional.of(false)),
                "Value cannot be used when Exists is false for Attribute: n");
        assertRefused(new LegacyExpectation(value, Optional.empty(), eq, list),
                "Value and AttributeValueList cannot be used together for Attribute: n");
        assertRefused(new LegacyExpectation(value, Optional.of(true), eq, Optional.empty()),
                "Exists and ComparisonOperator cannot be used together for Attribute: n");
        assertRefused(new LegacyExpectation(Optional.empty(), Optional.empty(), eq, Optional.empty()),
                "Value or AttributeValueList must be used with ComparisonOperator: EQ for Attribute: n");
        assertRefused(new LegacyExpectation(Optional.empty(), Optional.empty(), Optional.empty(), list),
                "AttributeValueList can only be used with a ComparisonOperator for Attribute: n");
    }

    @Test
    void keyConditionsBecomeClauses() {
        Map<String, LegacyCondition> conditions = new LinkedHashMap<>();
        conditions.put("pk", condition(ComparisonOperator.EQ, "['a']"));
        conditions.put("sk", condition(ComparisonOperator.BEGINS_WITH, "['b']"));
        assertThat(LegacyConditions.keyConditions(conditions)).isEqualTo(new BoundKeyCondition(
                List.of(new KeyClause.Comparison("pk", Comparator.EQ, AttributeValue.s("a")),
                        new KeyClause.BeginsWith("sk", AttributeValue.s("b")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  NE           | ['a']
                                                                  CONTAINS     | ['a']
                                                                  NOT_NULL     | []
                                                                  IN           | ['a']
                                                                  """)
    void mostOperatorsSelectNoKeys(ComparisonOperator operator, String values) {
        assertThatThrownBy(() -> LegacyConditions.keyConditions(Map.of("pk", condition(operator, values))))
                .hasMessage("Attempted conditional constraint is not an indexable operation");
    }

    private static void assertRefused(LegacyExpectation expectation, String message) {
        assertThatThrownBy(() -> holds(expectation))
                .hasMessage("One or more parameter values were invalid: " + message);
    }

    private static boolean holds(LegacyExpectation expectation) {
        return Conditions.holds(LegacyConditions.expected(Map.of("n", expectation), Connective.AND), ITEM);
    }

    private static LegacyExpectation expected(Optional<AttributeValue> value, Optional<Boolean> exists) {
        return new LegacyExpectation(value, exists, Optional.empty(), Optional.empty());
    }

    private static LegacyCondition condition(ComparisonOperator operator, String values) {
        return new LegacyCondition(operator, ((AttributeValue.L) Literals.value(values)).elements());
    }
}
