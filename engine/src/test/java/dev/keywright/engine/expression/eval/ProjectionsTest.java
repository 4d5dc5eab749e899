package dev.keywright.engine.expression.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.keywright.engine.expression.BoundProjection;
import dev.keywright.engine.expression.Literals;
import dev.keywright.engine.expression.bind.ExpressionBinder;
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.value.Item;

class ProjectionsTest {
    private static final Item ITEM = Literals
            .item("""
                  {pk: 'p', n: 1, m: {x: 1, y: {z: 2, w: 3}}, l: [10, {a: 1, b: 2, c: 3}, [7, 8, 9], 40]}""");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  n, pk                     | {n: 1, pk: 'p'}
                                                                  absent                   | {}
                                                                  m.x                       | {m: {x: 1}}
                                                                  m.x, m.y.z                | {m: {x: 1, y: {z: 2}}}
                                                                  m.absent                 | {}
                                                                  n.x                       | {}
                                                                  n, m.absent              | {n: 1}
                                                                  l[0]                      | {l: [10]}
                                                                  l[3], l[0]                | {l: [10, 40]}
                                                                  l[9]                      | {}
                                                                  l[1].a, l[1].b            | {l: [{a: 1, b: 2}]}
                                                                  l[2][2], l[2][0], l[1].c  | {l: [{c: 3}, [7, 9]]}
                                                                  l[2].a                    | {}
                                                                  m[0]                      | {}
                                                                  """)
    void showsWhatExists(String expression, String expected) {
        BoundProjection projection = new ExpressionBinder(new ExpressionCache(10), Map.of(), Map.of())
                .projection(expression);
        assertThat(Projections.apply(projection, ITEM)).isEqualTo(Literals.item(expected));
    }
}
