package dev.keywright.engine.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;

import org.junit.jupiter.api.Test;

class KeyRangeTest {
    @Test
    void aPrefixEndsWhereItsLastByteWouldGrow() {
        assertThat(KeyRange.prefix(hex("0a"))).hasToString("[0a, 0b)");
        assertThat(KeyRange.prefix(hex("0aff"))).hasToString("[0aff, 0b)");
        assertThat(KeyRange.prefix(hex("ffff"))).hasToString("[ffff, …)");
        assertThat(KeyRange.prefix(hex(""))).hasToString("[, …)");
    }

    @Test
    void goesOnAfterAndBeforeAKey() {
        KeyRange range = KeyRange.between(hex("10"), hex("20"));
        assertThat(range.after(hex("15"))).hasToString("[1500, 20)");
        assertThat(range.before(hex("15"))).hasToString("[10, 15)");
    }

    @Test
    void neverGrowsWhenItGoesOn() {
        KeyRange range = KeyRange.between(hex("10"), hex("20"));
        assertThat(range.after(hex("05"))).hasToString("[10, 20)");
        assertThat(range.before(hex("30"))).hasToString("[10, 20)");
        assertThat(range.after(hex("20")).isEmpty()).isTrue();
        assertThat(range.before(hex("10")).isEmpty()).isTrue();
    }

    @Test
    void intersectsWithAnother() {
        KeyRange range = KeyRange.between(hex("10"), hex("20"));
        assertThat(range.intersect(KeyRange.from(hex("18")))).hasToString("[18, 20)");
        assertThat(range.intersect(KeyRange.between(hex("00"), hex("12")))).hasToString("[10, 12)");
        assertThat(KeyRange.ALL.intersect(range)).hasToString("[10, 20)");
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
