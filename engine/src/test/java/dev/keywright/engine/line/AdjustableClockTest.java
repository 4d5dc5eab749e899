package dev.keywright.engine.line;

import static dev.keywright.engine.line.Workshop.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class AdjustableClockTest {
    private long nanos = 77;
    private final AdjustableClock clock = AdjustableClock.on(() -> nanos, NOON);

    private void pass(Duration real) {
        nanos += real.toNanos();
    }

    @Test
    void goesWithRealTime() {
        assertThat(clock.instant()).isEqualTo(NOON);
        pass(Duration.ofSeconds(3));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(3));
    }

    @Test
    void standsStillWhilePausedAndGoesOnFromThere() {
        pass(Duration.ofSeconds(1));
        clock.pause();
        pass(Duration.ofSeconds(10));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(1));
        assertThat(clock.speed()).isZero();
        clock.resume();
        pass(Duration.ofSeconds(2));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(3));
    }

    @Test
    void canBeMovedForwardAlsoWhilePaused() {
        clock.pause();
        clock.advance(Duration.ofDays(2));
        assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofDays(2)));
        clock.resume();
        clock.advance(Duration.ofDays(1));
        pass(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofDays(3)).plusSeconds(1));
    }

    @Test
    void canBeSpedUp() {
        pass(Duration.ofSeconds(1));
        clock.setSpeed(3600);
        pass(Duration.ofSeconds(2));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(1).plus(Duration.ofHours(2)));
        clock.setSpeed(1);
        pass(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(2).plus(Duration.ofHours(2)));
    }

    @Test
    void neverGoesBack() {
        assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> clock.setSpeed(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> clock.setSpeed(Double.NaN));
    }
}
