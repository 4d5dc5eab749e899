package dev.keywright.engine.expression.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.Literals;
import dev.keywright.engine.expression.bind.ExpressionBinder;
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;

/** FACTS §4.6, line by line. */
class ConditionsTest {
    private static final Item ITEM = Literals
            .item("""
                  {s: 'hello', n: 10, b: 0xCAFE, t: true, nil: null, ss: <'a', 'b'>, ns: <1, 2>, bs: <0x01>,
                   l: [1, 'two', [3], {four: 4}], m: {x: 1, 'dotted.name': 'd', deep: {l: ['p', 'q']}}, hollow: '',
                   high: '\uD83D\uDE00', bmp: '\uFF5E'}""");
    private static final Map<String, String> NAMES = Map.of("#dotted", "dotted.name");
    private static final Map<String, AttributeValue> VALUES = Literals.entries(
            """
            {':hello': 'hello', ':hell': 'hell', ':help': 'help', ':ell': 'ell', ':10': 10, ':ten': 10.0, ':9': 9,
             ':11': 11, ':t': true, ':f': false, ':null': null, ':ba': <'b', 'a'>, ':ns': <2.0, 1>, ':a': 'a',
             ':l': [1, 'two', [3], {four: 4}], ':3': [3], ':cafe': 0xCAFE, ':ca': 0xCA, ':fe': 0xFE, ':1': 1,
             ':2': 2, ':4': 4, ':5': 5, ':0': 0, ':N': 'N', ':S': 'S', ':NULL': 'NULL', ':e': '', ':d': 'd',
             ':01': 0x01, ':bmp': '\uFF5E'}""");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            s = :hello                          | true
                                            n = :ten                           | true
                                            n = :hello                          | false
                                            n <> :hello                         | true
                                            ss = :ba                            | true
                                            ns = :ns                            | true
                                            l = :l                              | true
                                            t = :t                              | true
                                            t = :f                              | false
                                            nil = :null                         | true
                                            :10 = n                             | true
                                            absent = :10                       | false
                                            absent <> :10                      | true
                                            absent <> else1                    | true
                                            absent = else1                     | false
                                            NOT absent = :10                   | true
                                            absent < :10                       | false
                                            NOT absent < :10                   | true
                                            absent BETWEEN :9 AND :11          | false
                                            absent IN (:10)                    | false
                                            n < :11                             | true
                                            n <= :10                            | true
                                            n > :10                             | false
                                            n >= :10                            | true
                                            :9 < n                              | true
                                            s < :10                             | false
                                            s > :10                             | false
                                            t < n                               | false
                                            s BETWEEN :hell AND :help           | true
                                            n BETWEEN :9 AND :11                | true
                                            n BETWEEN :11 AND :11               | false
                                            n IN (:9, :10)                      | true
                                            n IN (:9, :hello)                   | false
                                            s IN (absent, :hello)              | true
                                            attribute_exists(m.x)               | true
                                            attribute_exists(m.y)               | false
                                            attribute_exists(l[3].four)         | true
                                            attribute_not_exists(l[4])          | true
                                            attribute_not_exists(s.x)           | true
                                            m.#dotted = :d                      | true
                                            m.deep.l[1] = s                     | false
                                            attribute_type(n, :N)               | true
                                            attribute_type(nil, :NULL)          | true
                                            attribute_type(absent, :S)         | false
                                            attribute_type(s, :N)               | false
                                            begins_with(s, :hell)               | true
                                            begins_with(s, :help)               | false
                                            begins_with(s, :e)                  | true
                                            begins_with(b, :ca)                 | true
                                            begins_with(n, :hell)               | false
                                            begins_with(absent, :hell)         | false
                                            contains(s, :ell)                   | true
                                            contains(b, :fe)                    | true
                                            contains(ss, :a)                    | true
                                            contains(ss, :hello)                | false
                                            contains(ns, :1)                    | true
                                            contains(bs, :01)                   | true
                                            contains(l, :3)                     | true
                                            contains(l, :a)                     | false
                                            contains(s, :10)                    | false
                                            contains(m, :1)                     | false
                                            contains(absent, :a)               | false
                                            NOT contains(absent, :a)           | true
                                            size(s) = :5                        | true
                                            size(hollow) = :0                    | true
                                            size(b) = :2                        | true
                                            size(ss) = :2                       | true
                                            size(l) = :4                        | true
                                            size(high) = :1                     | true
                                            size(n) = :2                        | false
                                            size(n) <> :2                       | true
                                            size(absent) < :10                 | false
                                            high > :bmp                         | true
                                            s = :hello AND n = :10              | true
                                            s = :hell OR n = :10                | true
                                            s = :hell OR n = :10 AND t = :f     | false
                                            NOT s = :hell AND t = :t            | true
                                            NOT (s = :hello AND t = :f)         | true
                                            """)
    void isDecided(String expression, boolean expected) {
        BoundCondition condition = new ExpressionBinder(new ExpressionCache(10), NAMES, VALUES).condition(expression);
        assertThat(Conditions.holds(condition, ITEM)).isEqualTo(expected);
        assertThat(Conditions.holds(condition, Item.stored(ITEM.encoded()))).isEqualTo(expected);
    }
}
