package dev.keywright.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.keywright.engine.expression.KeyAttributes.KeyAttribute;
import dev.keywright.engine.expression.bind.ExpressionBinder;
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.value.AttributeType;
import dev.keywright.engine.value.AttributeValue;

class BoundKeyConditionTest {
    private static final Map<String, AttributeValue> VALUES = Literals.entries("{':s': 's', ':t': 't', ':n': 1}");
    private static final KeyAttributes HASH_ONLY = new KeyAttributes(List.of(s("pk")), List.of());
    private static final KeyAttributes TABLE = new KeyAttributes(List.of(s("pk")), List.of(s("sk")));
    private static final KeyAttributes WIDE = new KeyAttributes(List.of(s("h1"), s("h2")),
            List.of(s("r1"), s("r2"), s("r3")));

    @Test
    void theRangeIsWhatIsAskedOfTheSortKey() {
        assertThat(on(TABLE, "pk = :s")).isEqualTo(bounds(1, 0, Optional.empty()));
        assertThat(on(TABLE, ":t > sk AND :s = pk")).isEqualTo(bounds(1, 0,
                Optional.of(new KeyClause.Comparison("sk", Comparator.LT, AttributeValue.s("t")))));
        assertThat(on(TABLE, "begins_with(sk, :t) AND pk = :s")).isEqualTo(bounds(1, 0,
                Optional.of(new KeyClause.BeginsWith("sk", AttributeValue.s("t")))));
        assertThat(on(TABLE, "(pk = :s) AND (sk BETWEEN :s AND :t)")).isEqualTo(bounds(1, 0,
                Optional.of(new KeyClause.Between("sk", AttributeValue.s("s"), AttributeValue.s("t")))));
        assertThat(on(TABLE, "pk = :s AND sk = :s")).isEqualTo(bounds(1, 1, Optional.empty()));
    }

    @Test
    void severalRangeAttributesAreFixedFromTheLeft() {
        assertThat(on(WIDE, "h2 = :s AND h1 = :s")).isEqualTo(bounds(2, 0, Optional.empty()));
        assertThat(on(WIDE, "h2 = :s AND h1 = :s AND r2 >= :t AND r1 = :s")).isEqualTo(bounds(2, 1,
                Optional.of(new KeyClause.Comparison("r2", Comparator.GE, AttributeValue.s("t")))));
        assertThat(on(WIDE, "h1 = :s AND h2 = :s AND r1 = :s AND r2 = :s AND r3 = :s"))
                .isEqualTo(bounds(2, 3, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                        sk = :s                          | Query condition missed key schema element: pk
                        pk = :s AND misc = :s            | Query condition missed key schema element: sk
                        pk > :s                          | Query key condition not supported
                        pk > :s AND sk = :s              | Query key condition not supported
                        pk = :n                          | One or more parameter values were invalid: Condition parameter type does not match schema type
                        pk = :s AND sk < :n              | One or more parameter values were invalid: Condition parameter type does not match schema type
                        pk = :s AND sk = :s AND x = :s   | The number of query conditions (3) exceeds the number of key attributes defined in the schema (2)
                        """)
    void whatDoesNotFitTheTableIsRefused(String expression, String message) {
        assertThatThrownBy(() -> on(TABLE, expression)).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                        h1 = :s                                        | Query condition missed key schema element: h2
                        h1 = :s AND h2 = :s AND r2 = :s                | RANGE key attributes r1 must have equality conditions specified in the query because a condition is present on key attribute r2
                        h1 = :s AND h2 = :s AND r1 > :s AND r2 = :s    | RANGE key attributes r1 must have equality conditions specified in the query because a condition is present on key attribute r2
                        h1 = :s AND h2 = :s AND r3 = :s                | RANGE key attributes r1, r2 must have equality conditions specified in the query because a condition is present on key attribute r3
                        """)
    void gapsInAWideKeyAreRefused(String expression, String message) {
        assertThatThrownBy(() -> on(WIDE, expression)).hasMessage(message);
    }

    @Test
    void aTableWithoutSortKeyTakesOneCondition() {
        assertThatThrownBy(() -> on(HASH_ONLY, "pk = :s AND sk = :s")).hasMessage(
                "The number of query conditions (2) exceeds the number of key attributes defined in the schema (1)");
    }

    private static KeyBounds on(KeyAttributes key, String expression) {
        return new ExpressionBinder(new ExpressionCache(10), Map.of(), VALUES).keyCondition(expression).on(key);
    }

    private static KeyBounds bounds(int hashes, int rangeEquals, Optional<KeyClause> clause) {
        return new KeyBounds(values(hashes), values(rangeEquals), clause);
    }

    private static List<AttributeValue> values(int count) {
        return java.util.Collections.nCopies(count, AttributeValue.s("s"));
    }

    private static KeyAttribute s(String name) {
        return new KeyAttribute(name, AttributeType.S);
    }
}
