package dev.keywright.engine.expression.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.keywright.engine.expression.Literals;
import dev.keywright.engine.expression.eval.Updates;
import dev.keywright.engine.expression.legacy.LegacyUpdate.Action;

class LegacyUpdatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                                                  {a: 1}          | PUT    | 'x'      | {a: 'x'}
                                                                  {a: 1}          | ADD    | 2        | {a: 3}
                                                                  {}              | ADD    | 2        | {a: 2}
                                                                  {a: <'x'>}      | ADD    | <'y'>    | {a: <'x', 'y'>}
                                                                  {a: [1]}        | ADD    | [2]      | {a: [1, 2]}
                                                                  {}              | ADD    | [2]      | {a: [2]}
                                                                  {a: <'x', 'y'>} | DELETE | <'y'>    | {a: <'x'>}
                                                                  {a: <'x'>}      | DELETE | <'x'>    | {}
                                                                  {a: 1}          | DELETE |          | {}
                                                                  """)
    void changesTheAttribute(String before, Action action, String value, String after) {
        LegacyUpdate update = new LegacyUpdate(action, Optional.ofNullable(value).map(Literals::value));
        assertThat(Updates.apply(LegacyUpdates.attributeUpdates(Map.of("a", update)), Literals.item(before)))
                .isEqualTo(Literals.item(after));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                        PUT    |      | Only DELETE action is allowed when no attribute value is specified
                        ADD    |      | Only DELETE action is allowed when no attribute value is specified
                        ADD    | 'x'  | ADD action is not supported for the type S
                        DELETE | 1    | DELETE action with value is not supported for the type N
                        """)
    void valuesMustFitTheAction(Action action, String value, String message) {
        LegacyUpdate update = new LegacyUpdate(action, Optional.ofNullable(value).map(Literals::value));
        assertThatThrownBy(() -> LegacyUpdates.attributeUpdates(Map.of("a", update)))
                .hasMessage("One or more parameter values were invalid: " + message);
    }

    @Test
    void attributesToGetComeOnce() {
        assertThat(LegacyProjections.attributesToGet(List.of("a", "b")).attributes()).containsExactly("a", "b");
        assertThatThrownBy(() -> LegacyProjections.attributesToGet(List.of("a", "b", "a")))
                .hasMessage("One or more parameter values were invalid: Duplicate value in attribute name: a");
    }
}
