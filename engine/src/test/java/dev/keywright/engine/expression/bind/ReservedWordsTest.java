package dev.keywright.engine.expression.bind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReservedWordsTest {
    @Test
    void thereAre573() {
        assertThat(ReservedWords.count()).isEqualTo(573);
    }

    @Test
    void caseDoesNotMatter() {
        assertThat(ReservedWords.contains("Status")).isTrue();
        assertThat(ReservedWords.contains("zone")).isTrue();
        assertThat(ReservedWords.contains("pk")).isFalse();
    }

    @Test
    void documentedMisspellingsAreKept() {
        assertThat(ReservedWords.contains("FLATTERN")).isTrue();
        assertThat(ReservedWords.contains("INNTER")).isTrue();
        assertThat(ReservedWords.contains("LOGED")).isTrue();
    }
}
