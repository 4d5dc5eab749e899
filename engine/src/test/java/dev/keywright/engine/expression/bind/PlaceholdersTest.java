package dev.keywright.engine.expression.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.keywright.engine.expression.Literals;
import dev.keywright.engine.value.AttributeValue;

class PlaceholdersTest {
    private static final Map<String, String> NAMES = Map.of("#a", "a.b");
    private static final Map<String, AttributeValue> VALUES = Literals.entries("{':v': 1, ':w': 2}");

    private final ExpressionBinder binder = new ExpressionBinder(new ExpressionCache(10), NAMES, VALUES);

    @Test
    void whatNoExpressionUsesIsRefusedNamesFirst() {
        binder.condition("a = :v");
        assertThatThrownBy(binder::refuseUnused)
                .hasMessage("Value provided in ExpressionAttributeNames unused in expressions: keys: {#a}");
        binder.projection("#a");
        assertThatThrownBy(binder::refuseUnused)
                .hasMessage("Value provided in ExpressionAttributeValues unused in expressions: keys: {:w}");
        binder.update("SET b = :w");
        assertThatCode(binder::refuseUnused).doesNotThrowAnyException();
    }

    @Test
    void anAliasIsOneComponentWhateverDotsItHolds() {
        assertThat(binder.projection("#a.c").paths()).singleElement().hasToString("[a.b, c]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "#", "#a-b", ":a", "##a", "", "#\u00E9"})
    void aliasesAreAHashAndAWord(String key) {
        assertThatThrownBy(() -> PlaceholderNames.requireAliases(List.of("#fine", key)))
                .hasMessage("ExpressionAttributeNames contains invalid key: Syntax error; key: \"" + key + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ":", ":a.b", "#a"})
    void valueNamesAreAColonAndAWord(String key) {
        assertThatThrownBy(() -> PlaceholderNames.requireValueNames(List.of(":fine", key)))
                .hasMessage("ExpressionAttributeValues contains invalid key: Syntax error; key: \"" + key + "\"");
    }

    @Test
    void emptyMapsAreRefused() {
        assertThatThrownBy(() -> PlaceholderNames.requireAliases(List.of()))
                .hasMessage("ExpressionAttributeNames must not be empty");
        assertThatThrownBy(() -> PlaceholderNames.requireValueNames(List.of()))
                .hasMessage("ExpressionAttributeValues must not be empty");
    }

    @Test
    void aKeyHasAtMost255Bytes() {
        assertThatCode(() -> PlaceholderNames.requireAliases(List.of("#" + "a".repeat(254))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> PlaceholderNames.requireAliases(List.of("#" + "a".repeat(255))))
                .hasMessageEndingWith("size of key: 256");
    }
}
