package dev.keywright.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import dev.keywright.design.edit.History;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.samples.shop.ShopDesign;
import dev.keywright.workbench.price.PriceBook;
import dev.keywright.workbench.simulate.Simulation;
import dev.keywright.workbench.study.Study;
import dev.keywright.workbench.whatif.Refused;
import dev.keywright.workbench.whatif.Trial;
import dev.keywright.workbench.whatif.WhatIfText;

/** Cures for the flash sale, and what is no cure: each has the sign it must have, and is one edit. */
class WhatIfTest {
    private static Study shop;
    private static Scenario sale;
    private static Simulation baseline;

    @BeforeAll
    static void playTheSale() throws IOException {
        shop = Study.of(SamplesTest.load("shop"), PriceBook.bundled(), _ -> {}, _ -> {});
        sale = shop.design().scenario(ShopDesign.FLASH_SALE).orElseThrow();
        baseline = shop.simulate(sale, Assumptions.standard(), _ -> {});
    }

    private static Trial trial(String change) {
        return Trial.of(WhatIfText.parse(change), shop, baseline, sale, Assumptions.standard(), _ -> {});
    }

    @Test
    void shardingCuresTheHotKeyAndItsReadersFanOut() {
        Trial trial = trial("shard=10");

        assertThat(trial.after().throttled()).isLessThan(trial.before().throttled() / 2);
        assertThat(trial.after().p99Millis()).isLessThanOrEqualTo(trial.before().p99Millis());
        assertThat(trial.after().calls()).isGreaterThan(trial.before().calls());
        assertThat(trial.broken()).isEmpty();
        assertThat(trial.sentence()).startsWith("Shard by 10: throttled requests go from ")
                .contains("every shard");
    }

    @Test
    void itIsOneStepOfTheHistory() {
        Trial trial = trial("shard=10");
        History history = new History(shop.design(), java.time.InstantSource.system());
        history.apply(trial.edit());

        assertThat(history.present()).isEqualTo(trial.study().design());
        history.undo();
        assertThat(history.present()).isEqualTo(shop.design());
    }

    @Test
    void aCacheTakesReadsAwayButNoWrites() {
        Trial trial = trial("dax");

        assertThat(trial.after().requests()).isLessThan(trial.before().requests());
        assertThat(trial.simulation().cached()).isPositive();
        assertThat(trial.after().throttled()).isPositive();
    }

    @Test
    void provisioningThePeakDoesNotHelpAHotKey() {
        Trial trial = trial("provisioned");

        assertThat(trial.after().throttled()).isGreaterThan(trial.before().throttled() / 2);
    }

    @Test
    void tooLittleAutoScaledCapacityThrottlesMoreAndIsRaised() {
        Trial trial = trial("auto-scaled=100:40000:70");

        assertThat(trial.after().throttled()).isGreaterThan(trial.before().throttled());
        assertThat(trial.simulation().scalings()).isNotEmpty()
                .allSatisfy(scaling -> assertThat(scaling.toUnits()).isGreaterThan(scaling.fromUnits()));
    }

    @Test
    void largerItemsCostMore() {
        Trial trial = trial("larger=4");

        assertThat(trial.after().monthlyCost()).isGreaterThan(trial.before().monthlyCost());
        assertThat(trial.after().throttled()).isGreaterThanOrEqualTo(trial.before().throttled());
    }

    @Test
    void whatCannotBeTriedSaysWhy() {
        assertThatThrownBy(() -> WhatIfText.parse("magic")).isInstanceOf(Refused.class).hasMessageContaining("shard=N");
        assertThatThrownBy(() -> trial("projection=Shop:Nowhere:ALL")).isInstanceOf(Refused.class)
                .hasMessageContaining("Nowhere");
    }
}
