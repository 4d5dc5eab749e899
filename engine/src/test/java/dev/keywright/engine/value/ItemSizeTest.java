package dev.keywright.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

/** FACTS §2.1. */
class ItemSizeTest {
    @Test
    void countsNamesAndValues() {
        Item shirt = Item.of(Map.of("shirt-color", AttributeValue.s("R"), "shirt-size", AttributeValue.s("M")));
        assertThat(shirt.sizeBytes()).isEqualTo(23);
        assertThat(Item.of("pk", AttributeValue.s("a")).sizeBytes()).isEqualTo(3);
    }

    @Test
    void countsTextInUtf8() {
        assertThat(ItemSize.ofValue(AttributeValue.s(""))).isZero();
        assertThat(ItemSize.ofValue(AttributeValue.s("é"))).isEqualTo(2);
        assertThat(ItemSize.ofValue(AttributeValue.s("日"))).isEqualTo(3);
        assertThat(ItemSize.ofValue(AttributeValue.s("\uD83D\uDE00"))).isEqualTo(4);
    }

    @Test
    void countsOneByteForTruthAndNull() {
        assertThat(ItemSize.ofValue(AttributeValue.bool(false))).isEqualTo(1);
        assertThat(ItemSize.ofValue(AttributeValue.nul())).isEqualTo(1);
    }

    @Test
    void countsSetMembersWithoutOverhead() {
        assertThat(ItemSize.ofValue(AttributeValue.ss("a", "bc"))).isEqualTo(3);
    }

    @Test
    void countsThreeBytesForADocumentAndOneForEachElement() {
        assertThat(ItemSize.ofValue(AttributeValue.l())).isEqualTo(3);
        assertThat(ItemSize.ofValue(AttributeValue.m(Map.of()))).isEqualTo(3);
        assertThat(ItemSize.ofValue(AttributeValue.l(AttributeValue.s("ab"), AttributeValue.n(1)))).isEqualTo(9);
        assertThat(ItemSize.ofValue(AttributeValue.m(Map.of("k", AttributeValue.s("ab"))))).isEqualTo(7);
    }
}
