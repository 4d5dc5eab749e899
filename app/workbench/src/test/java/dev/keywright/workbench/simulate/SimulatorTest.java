package dev.keywright.workbench.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.KeySkew;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.RequestRate;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableOptions;
import dev.keywright.design.table.WarmThroughput;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.engine.partition.Access;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.workload.Footprint;
import dev.keywright.workbench.workload.Traffic;

class SimulatorTest {
    private static final TableName TABLE = new TableName("Things");
    private static final SpaceName SPACE = SpaceName.table("Things");
    private static final PatternName READ = new PatternName("read");
    private static final Assumptions LARGE = Assumptions.standard().withOnDemandQuota(10_000_000, 10_000_000);

    @Test
    void uniformReadsBelowTheCeilingsAreNotThrottled() {
        Simulation simulation = play(design(11_000, new KeySkew.Uniform(), 1_000_000, 12_000), 60);

        assertThat(simulation.throttled()).isZero();
        assertThat(simulation.requests()).isCloseTo(60 * 11_000L, within(6_000L));
        assertThat(simulation.waits()).isEqualTo(new Simulation.WaitTimes(0, 0));
    }

    @Test
    void uniformReadsAboveThemAreThrottledByWhatIsTooMuch() {
        Simulation simulation = play(design(15_000, new KeySkew.Uniform(), 1_000_000, 12_000), 60);

        assertThat(simulation.throttled()).isCloseTo(60 * 3_000L, within(6_000L));
    }

    @Test
    void aHotKeyIsNamedWithItsShare() {
        Simulation simulation = play(design(2_000, new KeySkew.HotSet(0.4, 1), 1_000_000, 12_000), 60);

        assertThat(simulation.hotKeys()).singleElement().satisfies(key -> {
            assertThat(key.space()).isEqualTo(SPACE);
            assertThat(key.key()).isEqualTo("THING#1");
            assertThat(key.share()).isCloseTo(0.4, within(0.01));
        });
    }

    @Test
    void whatIsOfferedIsConsumedOrThrottled() {
        Simulation simulation = play(design(9_000, new KeySkew.Zipf(1.1), 100_000, 12_000), 120);
        long units = simulation.heat()
                .rows()
                .stream()
                .mapToLong(row -> row.consumedHalfUnits(Access.READ) + row.throttledHalfUnits(Access.READ))
                .sum();

        assertThat(simulation.throttled()).isPositive();
        assertThat(units).isEqualTo(2 * simulation.requests());
    }

    /** The scale that matters; the time is generous, so that only another order of magnitude fails it. */
    @Test
    void anHourOfAMillionRequestsASecondTakesSeconds() {
        Design design = design(1_000_000, new KeySkew.Zipf(0.7), 100_000_000, 3_000_000);
        long started = System.nanoTime();
        Simulation simulation = play(design, 3_600);

        assertThat(simulation.heat().rows()).hasSizeGreaterThanOrEqualTo(1_000);
        assertThat(simulation.requests()).isCloseTo(3_600_000_000L, within(10_000_000L));
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(60));
    }

    private static Simulation play(Design design, int seconds) {
        Scenario scenario = Scenario.of("peak", seconds);
        Footprint footprint = new Footprint(READ, List.of(new Footprint.Draw(SPACE, Access.READ, 2)));
        return Simulator.play(scenario, Traffic.of(design, scenario, Map.of(READ, footprint)),
                Spaces.of(design, Map.of(), LARGE), _ -> {});
    }

    private static Design design(double perSecond, KeySkew skew, long keys, long warmReads) {
        KeyTemplate key = KeyTemplate.parse("THING#<id>");
        TableOptions options = TableOptions.DEFAULT
                .withWarmThroughput(Optional.of(new WarmThroughput(warmReads, 4_000)));
        AccessPattern read = AccessPattern
                .of(READ.value(), Request.Query.of(Source.of(TABLE), KeyCondition.of(key)))
                .withRate(new RequestRate(perSecond, perSecond))
                .withSkew(skew);
        return Design.named("Things")
                .withTables(List.of(Table.of("Things", KeySchema.of("PK")).withOptions(options)))
                .withEntities(List.of(Entity.of("Thing", TABLE, KeyTemplates.of(key))
                        .withExpectedCount(OptionalLong.of(keys))))
                .withAccessPatterns(List.of(read));
    }
}
