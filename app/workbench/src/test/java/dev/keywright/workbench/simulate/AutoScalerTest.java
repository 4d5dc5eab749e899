package dev.keywright.workbench.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import org.junit.jupiter.api.Test;

import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.ScheduledAction;
import dev.keywright.engine.partition.Access;
import dev.keywright.engine.partition.Admission;
import dev.keywright.engine.partition.Assumption;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.engine.partition.Batch;
import dev.keywright.engine.partition.Capacity;
import dev.keywright.engine.partition.HeatObserver;
import dev.keywright.engine.partition.KeySpace;
import dev.keywright.engine.partition.Placement;
import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.simulate.Simulation.Scaling;

/** The rules of FACTS §6.7 and, for decreases, §3.1. */
class AutoScalerTest {
    private static final int HOUR = 3_600;
    private static final Assumptions AT_ONCE = Assumptions.standard().with(Assumption.SCALING_DELAY_SECONDS, 0);

    @Test
    void twoMinutesAboveTheTargetRaiseToWhatMakesTheTarget() {
        List<Scaling> scalings = play(new AutoScaling(100, 1_000, 50), 100, 200, _ -> 80);

        assertThat(scalings).containsExactly(scaling(120, 100, 160));
    }

    @Test
    void oneMinuteAboveTheTargetDoesNothing() {
        assertThat(play(new AutoScaling(100, 1_000, 50), 100, 1_000, second -> second < 60 ? 80 : 45)).isEmpty();
    }

    @Test
    void fifteenMinutesAFifthBelowTheTargetDecrease() {
        assertThat(play(new AutoScaling(50, 1_000, 50), 400, 15 * 60, _ -> 90)).isEmpty();
        assertThat(play(new AutoScaling(50, 1_000, 50), 400, 15 * 60 + 1, _ -> 90))
                .containsExactly(scaling(15 * 60, 400, 180));
        assertThat(play(new AutoScaling(50, 1_000, 50), 400, HOUR, _ -> 165)).isEmpty();
    }

    @Test
    void theLimitsHold() {
        assertThat(play(new AutoScaling(100, 120, 50), 100, 300, _ -> 100)).containsExactly(scaling(120, 100, 120));
        assertThat(play(new AutoScaling(300, 900, 50), 400, HOUR, _ -> 1)).containsExactly(scaling(900, 400, 300));
    }

    @Test
    void aCooldownDelaysTheNextRaise() {
        IntUnaryOperator rising = second -> 80 + second / 4;
        List<Scaling> without = play(new AutoScaling(100, 5_000, 70), 100, 1_200, rising);
        List<Scaling> with = play(new AutoScaling(100, 5_000, 70, 600, 0, List.of()), 100, 1_200, rising);

        assertThat(with).hasSizeLessThan(without.size());
        assertThat(with.get(1).second() - with.get(0).second()).isGreaterThanOrEqualTo(600);
    }

    @Test
    void decreasesAreRationed() {
        AutoScaling often = new AutoScaling(1, 10_000, 50);
        IntUnaryOperator sawtooth = second -> second / 60 % 30 < 4 ? 1_000 : 50;
        List<Scaling> day = play(often, 200, 24 * HOUR, sawtooth);
        List<Scaling> decreases = day.stream().filter(one -> one.toUnits() < one.fromUnits()).toList();

        assertThat(decreases).hasSizeLessThanOrEqualTo(27).hasSizeGreaterThan(20);
        assertThat(decreases.stream().filter(one -> one.second() < 5 * HOUR)).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void aScheduledActionMovesTheLimitsAtItsTime() {
        AutoScaling scheduled = new AutoScaling(100, 1_000, 50, 0, 0, List.of(new ScheduledAction(300, 500, 1_000)));

        assertThat(play(scheduled, 100, 600, _ -> 10)).containsExactly(scaling(300, 100, 500));
    }

    private static Scaling scaling(int second, long from, long to) {
        return new Scaling(SpaceName.table("T"), Access.READ, second, from, to);
    }

    private static List<Scaling> play(AutoScaling policy, long units, int seconds, IntUnaryOperator readsPerSecond) {
        Capacity.Provisioned start = new Capacity.Provisioned(units, 10);
        KeySpace space = new KeySpace("T", KeySpace.Kind.TABLE, KeySpace.Collections.DIVISIBLE, start, 0, AT_ONCE);
        List<Scaling> scalings = new ArrayList<>();
        AutoScaler scaler = new AutoScaler(SpaceName.table("T"), space, start, Map.of(Access.READ, policy),
                scalings::add);
        for (int second = 0; second < seconds; second++) {
            space.advanceTo(second, HeatObserver.NONE);
            scaler.tick(second, HeatObserver.NONE);
            Admission.offer(Batch.reads(readsPerSecond.applyAsInt(second), space, Placement.SPREAD, 2));
        }
        return scalings;
    }
}
