package dev.keywright.engine.expression.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.keywright.engine.expression.BoundUpdate;
import dev.keywright.engine.expression.Literals;
import dev.keywright.engine.expression.bind.ExpressionBinder;
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** FACTS §4.5. */
class UpdatesTest {
    private static final Map<String, AttributeValue> VALUES = Literals.entries(
            """
            {':v': 'v', ':w': 'w', ':1': 1, ':5': 5, ':list': ['x', 'y'], ':map': {k: 1}, ':s': <'a', 'c'>,
             ':ab': <'a', 'b'>, ':n2': <2>, ':max': 9.9999999999999999999999999999999999999E+125, ':tiny': 1E-130,
             ':digits': 12345678901234567890123456789012345678, ':tenth': 0.1}""");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                        {a: 1}                | SET a = :v                          | {a: 'v'}
                        {a: 1}                | SET b = a, a = :5                   | {a: 5, b: 1}
                        {a: 1, b: 2}          | SET a = b, b = a                    | {a: 2, b: 1}
                        {a: 1}                | SET a = a + :5                      | {a: 6}
                        {a: 1}                | SET a = :5 - a                      | {a: 4}
                        {a: 1}                | SET b = (a + :1)                    | {a: 1, b: 2}
                        {a: 1}                | SET b = if_not_exists(b, :5) + a    | {a: 1, b: 6}
                        {a: 1}                | SET a = if_not_exists(a, nope)      | {a: 1}
                        {l: [1]}              | SET l = list_append(l, :list)       | {l: [1, 'x', 'y']}
                        {l: [1]}              | SET l = list_append(:list, l)       | {l: ['x', 'y', 1]}
                        {}                    | SET l = list_append(if_not_exists(l, :list), :list) | {l: ['x', 'y', 'x', 'y']}
                        {m: {x: 1}}           | SET m.y = :v                        | {m: {x: 1, y: 'v'}}
                        {m: {x: {}}}          | SET m.x.y = :v                      | {m: {x: {y: 'v'}}}
                        {l: [1, 2]}           | SET l[1] = :v                       | {l: [1, 'v']}
                        {l: [1, 2]}           | SET l[9] = :v, l[5] = :w            | {l: [1, 2, 'w', 'v']}
                        {l: [1, 2, 3]}        | REMOVE l[0], l[2]                   | {l: [2]}
                        {l: [1, 2, 3]}        | SET l[7] = :v REMOVE l[0]           | {l: [2, 3, 'v']}
                        {l: [1]}              | REMOVE l[5]                         | {l: [1]}
                        {a: 1, b: 2}          | REMOVE a, nope                      | {b: 2}
                        {m: {x: 1}}           | REMOVE m.x, m.nope                  | {m: {}}
                        {a: 1}                | ADD a :5, b :5                      | {a: 6, b: 5}
                        {s: <'a', 'b'>}       | ADD s :s, t :s                      | {s: <'a', 'b', 'c'>, t: <'a', 'c'>}
                        {m: {}}               | ADD m.n :1                          | {m: {n: 1}}
                        {s: <'a', 'b', 'c'>}  | DELETE s :s                         | {s: <'b'>}
                        {s: <'a'>, t: 1}      | DELETE s :s                         | {t: 1}
                        {a: 1}                | DELETE nope :s                      | {a: 1}
                        {a: 1, s: <2, 3>}     | SET b = :v REMOVE a ADD c :1 DELETE s :n2 | {b: 'v', c: 1, s: <3>}
                        """)
    void changesTheItem(String before, String update, String after) {
        Item stored = Literals.item(before);
        BoundUpdate bound = bind(update);
        assertThat(Updates.apply(bound, stored)).isEqualTo(Literals.item(after));
        assertThat(Updates.apply(bound, stored)).as("again").isEqualTo(Literals.item(after));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                        {}            | SET m.x = :v                | The document path provided in the update expression is invalid for update
                        {m: 1}        | SET m.x = :v                | The document path provided in the update expression is invalid for update
                        {m: {}}       | SET m[0] = :v               | The document path provided in the update expression is invalid for update
                        {l: []}       | SET l.x = :v                | The document path provided in the update expression is invalid for update
                        {l: []}       | SET l[0].x = :v             | The document path provided in the update expression is invalid for update
                        {a: 1}        | REMOVE x.y                  | The document path provided in the update expression is invalid for update
                        {}            | SET a = b                   | The provided expression refers to an attribute that does not exist in the item
                        {}            | SET a = a + :1              | The provided expression refers to an attribute that does not exist in the item
                        {}            | SET a = list_append(a, :list) | The provided expression refers to an attribute that does not exist in the item
                        {a: 'x'}      | SET a = a + :1              | An operand in the update expression has an incorrect data type
                        {a: 'x'}      | SET a = list_append(a, :list) | An operand in the update expression has an incorrect data type
                        {a: 'x'}      | ADD a :1                    | An operand in the update expression has an incorrect data type
                        {a: <1>}      | ADD a :s                    | An operand in the update expression has an incorrect data type
                        {a: 1}        | ADD a :s                    | An operand in the update expression has an incorrect data type
                        {a: <1>}      | DELETE a :s                 | An operand in the update expression has an incorrect data type
                        {a: 9.9E125}  | SET a = a + :max            | Number overflow. Attempting to store a number with magnitude larger than supported range
                        {a: 1}        | SET a = :digits + :tenth    | Attempting to store more than 38 significant digits in a Number
                        """)
    void isRefused(String before, String update, String message) {
        assertThatThrownBy(() -> Updates.apply(bind(update), Literals.item(before))).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            SET a = :v             | true
                                            ADD a :1               | true
                                            REMOVE a               | false
                                            DELETE a :s            | false
                                            REMOVE a SET b = :v    | true
                                            """)
    void onlySetAndAddCreateAnItem(String update, boolean creates) {
        assertThat(bind(update).createsItem()).isEqualTo(creates);
    }

    @Test
    void anUpdateOfNothingCreatesAnItem() {
        assertThat(BoundUpdate.NOTHING.createsItem()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                        {a: 1, b: 2}               | SET a = :v           | {a: 1}              | {a: 'v'}
                        {m: {x: 1, y: 2}}          | SET m.x = :v         | {m: {x: 1}}         | {m: {x: 'v'}}
                        {l: [1, 2, 3]}             | REMOVE l[1]          | {l: [2]}            | {l: [3]}
                        {l: [1]}                   | SET l[100] = :v      | {}                  | {}
                        {a: 1}                     | REMOVE a             | {a: 1}              | {}
                        """)
    void touchedPathsShowTheOldAndTheNewValues(String before, String update, String old, String updated) {
        BoundUpdate bound = bind(update);
        Item stored = Literals.item(before);
        assertThat(Projections.apply(bound.touched(), stored)).isEqualTo(Literals.item(old));
        assertThat(Projections.apply(bound.touched(), Updates.apply(bound, stored))).isEqualTo(Literals.item(updated));
    }

    private static BoundUpdate bind(String update) {
        return new ExpressionBinder(new ExpressionCache(10), Map.of(), VALUES).update(update);
    }
}
