package dev.keywright.design.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.keywright.design.name.FieldName;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;

class KeyTemplateTest {
    private static final Map<FieldName, Value> VALUES = Map.of(field("userId"), Value.s("Ann"), field("n"),
            Value.n("42"), field("at"), Value.s("2026-11-22T18:00:00Z"), field("epoch"), Value.n("1700000000"));

    private static FieldName field(String name) {
        return new FieldName(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PROFILE", "USER#<userId>", "<a><b>", "<n:pad(10)>", "<x:upper:pad(3)>",
            "<at:date(yyyy-MM-dd'T'HH:mm)>", "a\\<b", "a\\\\b", "V#<id>#<viewId:shard(10)>", "<n:reverse(8)>", "a>b"})
    void printsWhatItRead(String text) {
        assertThat(KeyTemplate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                           USER#<userId>,            USER#Ann
                           <userId:upper>,           ANN
                           <userId:lower>,           ann
                           <n:pad(5)>,               00042
                           <n:reverse(5)>,           99957
                           <at:date(yyyy-MM)>,       2026-11
                           <epoch:date(yyyy-MM-dd)>, 2023-11-14
                           <userId:shard(10)>,       1
                           S#<userId:shard(100)>#x,  S#51#x
                           """)
    void renders(String template, String rendered) {
        assertThat(KeyTemplate.parse(template).render(VALUES)).isEqualTo(rendered);
    }

    @Test
    void rendersTyped() {
        assertThat(KeyTemplate.parse("<n>").render(VALUES, ValueType.N)).isEqualTo(Value.n("42"));
        assertThat(KeyTemplate.parse("<n>").render(VALUES, ValueType.S)).isEqualTo(Value.s("42"));
        assertThatThrownBy(() -> KeyTemplate.parse("N<n>").render(VALUES, ValueType.N))
                .isInstanceOf(RenderException.class)
                .hasMessageContaining("no number");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                           USER#<userId,      5
                           a<>,               1
                           <x:padd(3)>,       3
                           <x:pad(0)>,        3
                           <x:pad(3>,         3
                           <x:shard(200000)>, 3
                           <x:date(Q~b)>,     3
                           """)
    void saysWhereASyntaxErrorIs(String text, int position) {
        assertThatThrownBy(() -> KeyTemplate.parse(text)).isInstanceOfSatisfying(TemplateSyntaxException.class,
                e -> assertThat(e.position()).isEqualTo(position));
    }

    @Test
    void readsForeignSpellings() {
        assertThat(KeyTemplate.parseForeign("USER#{user_id}")).hasToString("USER#<user_id>");
        assertThat(KeyTemplate.parseForeign("account:${id}#${n:10:0}")).hasToString("account:<id>#<n:pad(10)>");
    }

    @Test
    void fansOutOverShardsWhenTheFieldIsNotKnown() {
        KeyTemplate template = KeyTemplate.parse("V#<userId>#<viewId:shard(12)>");
        assertThat(template.expand(VALUES)).hasSize(12).startsWith("V#Ann#00", "V#Ann#01").endsWith("V#Ann#11");
        assertThat(template.fanOut(new LinkedHashSet<>(List.of(field("userId"))))).isEqualTo(12);
        assertThat(KeyTemplate.parse("V#<userId>#<n:shard(12)>").expand(VALUES)).hasSize(1);
        assertThatThrownBy(() -> KeyTemplate.parse("<unknown>").expand(VALUES)).hasMessageContaining("<unknown>");
    }

    @Test
    void rendersThePrefixThatKnownFieldsDecide() {
        assertThat(KeyTemplate.parse("ORDER#<userId>#<orderId>").renderPrefix(VALUES)).isEqualTo("ORDER#Ann#");
    }

    @Test
    void matchesWhatItRendered() {
        assertThat(KeyTemplate.parse("A#<x>#<n:pad(5)>").match("A#b c#00042").orElseThrow())
                .containsExactly(Map.entry(field("x"), "b c"), Map.entry(field("n"), "42"));
        assertThat(KeyTemplate.parse("<n:reverse(5)>").match("99957").orElseThrow())
                .containsExactly(Map.entry(field("n"), "42"));
        assertThat(KeyTemplate.parse("U#<x>").match("U#1#2")).isEmpty();
        assertThat(KeyTemplate.parse("<x>").match("U#1#2")).isPresent();
        assertThat(KeyTemplate.parse("<x>/<x>").matcher().matches("a/b")).isFalse();
        assertThat(KeyTemplate.parse("<x>/<x>").matcher().matches("a/a")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                           USER#<id>,      USER#<name>,         true
                           USER#<id>,      USER#PROFILE,        true
                           USER#<id>,      ORDER#<id>,          false
                           ORDER#<id>,     ORDER#<id>#ITEM#<n>, false
                           ORDER#<n:pad(4)>, ORDER#META,        false
                           <id>,           USER#<id>,           true
                           A#<x>#B,        A#<y>#C,             false
                           PROFILE,        PROFILE,             true
                           <x:shard(10)>,  <x:shard(100)>,      false
                           """)
    void knowsWhetherTwoTemplatesCanMeet(String first, String second, boolean meet) {
        assertThat(KeyTemplate.parse(first).overlaps(KeyTemplate.parse(second))).isEqualTo(meet);
        assertThat(KeyTemplate.parse(second).overlaps(KeyTemplate.parse(first))).isEqualTo(meet);
    }
}
