package dev.keywright.engine.expression.bind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class BoundedCacheTest {
    private final BoundedCache<String> cache = new BoundedCache<>(10);

    @Test
    void staysSmallHoweverManyTextsCome() {
        for (int i = 0; i < 10_000; i++) {
            cache.get("text " + i, String::toUpperCase);
            assertThat(cache.size()).isLessThanOrEqualTo(12);
        }
    }

    @Test
    void whatIsInUseIsNotMadeAgain() {
        AtomicInteger made = new AtomicInteger();
        for (int i = 0; i < 1_000; i++) {
            cache.get("often", text -> text + made.incrementAndGet());
            cache.get("once " + i, text -> text);
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void failuresAreNotKept() {
        assertThatThrownBy(() -> cache.get("text", _ -> {
            throw new IllegalStateException("no");
        })).hasMessage("no");
        assertThat(cache.get("text", _ -> "yes")).isEqualTo("yes");
    }
}
