package dev.keywright.workbench.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.KeySkew;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.RequestRate;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.scenario.InjectedFault;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.design.table.Dax;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableOptions;
import dev.keywright.design.table.WarmThroughput;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.engine.partition.Access;
import dev.keywright.engine.partition.Admission;
import dev.keywright.engine.partition.Assumption;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.engine.partition.Batch;
import dev.keywright.engine.partition.HeatObserver;
import dev.keywright.engine.partition.KeyPoint;
import dev.keywright.engine.partition.KeySpace;
import dev.keywright.engine.partition.Placement;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.workload.Footprint;
import dev.keywright.workbench.workload.Popularity;
import dev.keywright.workbench.workload.Traffic;

class SimulatorTest {
    private static final TableName TABLE = new TableName("Things");
    private static final SpaceName SPACE = SpaceName.table("Things");
    private static final PatternName READ = new PatternName("read");
    private static final Assumptions LARGE = Assumptions.standard().withOnDemandQuota(10_000_000, 10_000_000);

    @Test
    void uniformReadsBelowTheCeilingsAreNotThrottled() {
        Simulation simulation = play(design(11_000, new KeySkew.Uniform(), 1_000_000, 12_000), 60, LARGE);

        assertThat(simulation.throttled()).isZero();
        assertThat(simulation.requests()).isCloseTo(60 * 11_000L, within(6_000L));
        assertThat(simulation.waits()).isEqualTo(new Simulation.WaitTimes(0, 0));
    }

    @Test
    void uniformReadsAboveThemAreThrottledByWhatIsTooMuch() {
        Simulation simulation = play(design(15_000, new KeySkew.Uniform(), 1_000_000, 12_000), 60,
                LARGE.with(Assumption.RETRY_ATTEMPTS, 1));

        assertThat(simulation.throttled()).isCloseTo(60 * 3_000L, within(6_000L));
        assertThat(simulation.failed()).isEqualTo(simulation.throttled());
        assertThat(simulation.retries()).isZero();
    }

    /** With a share r refused at each of 9 attempts, 15,000 (1 - r^9) = 12,000 pass: r = 0.2^(1/9). */
    @Test
    void retriesAddTheLoadThatTheClosedFormSays() {
        Simulation simulation = play(design(15_000, new KeySkew.Uniform(), 1_000_000, 12_000), 120, LARGE);
        double refused = Math.pow(0.2, 1 / 9.0);

        assertThat((double) simulation.throttled() / simulation.requests()).isCloseTo(refused, within(0.03));
        assertThat((double) simulation.failed() / simulation.requests()).isCloseTo(0.2, within(0.03));
        assertThat(simulation.halfUnits(Access.READ)).isCloseTo(120 * 24_000L, within(24_000L));
    }

    @Test
    void everyRequestPassesFailsOrWaits() {
        Simulation simulation = play(design(15_000, new KeySkew.Zipf(1), 1_000, 12_000), 30, LARGE);
        long passed = simulation.halfUnits(Access.READ) / 2;

        assertThat(passed + simulation.failed() + simulation.waiting()).isEqualTo(simulation.requests());
        assertThat(simulation.waiting()).isPositive();
    }

    /** A second of batches against the same requests one by one, in random order: at most 2 % apart. */
    @ParameterizedTest
    @CsvSource({"0.6, 6000", "1.0, 9000", "1.3, 12000"})
    void batchesAgreeWithRequestsOneByOne(double exponent, int perSecond) {
        int keys = 500;
        int seconds = 60;
        Assumptions once = LARGE.with(Assumption.RETRY_ATTEMPTS, 1);
        Simulation batched = play(design(perSecond, new KeySkew.Zipf(exponent), keys, 12_000), seconds, once);

        KeySpace space = Spaces.of(design(1, new KeySkew.Uniform(), 1, 12_000), Map.of(), once).get(SPACE);
        Popularity popularity = new Popularity(new KeySkew.Zipf(exponent), keys);
        double[] ends = new double[keys];
        for (int rank = 1; rank <= keys; rank++) {
            ends[rank - 1] = (rank == 1 ? 0 : ends[rank - 2]) + popularity.share(rank);
        }
        Random random = new Random(4);
        long throttled = 0;
        for (int second = 0; second < seconds; second++) {
            space.advanceTo(second, HeatObserver.NONE);
            for (int request = 0; request < perSecond; request++) {
                int place = Arrays.binarySearch(ends, random.nextDouble());
                int rank = Math.min(keys, place < 0 ? -place : place + 1);
                KeyPoint key = KeyPoint.of(AttributeValue.s("THING#" + rank));
                throttled += Admission.offer(Batch.reads(1, space, Placement.at(key), 2)).throttled();
            }
        }
        long offered = (long) perSecond * seconds;

        assertThat((double) batched.throttled() / batched.requests())
                .isCloseTo((double) throttled / offered, within(0.02));
    }

    @Test
    void aMovingHotSetIsNeverLongOnOneKey() {
        Simulation moving = play(design(4_000, new KeySkew.MovingHotSet(0.9, 1, 10), 1_000_000, 12_000), 60, LARGE);

        assertThat(moving.hotKeys()).hasSize(6)
                .allSatisfy(key -> assertThat(key.share()).isCloseTo(0.15, within(0.01)));
    }

    /** A hot key with 90 of 100 reads/s is fetched once in 1 + 90 × 300 reads; the others hardly ever hit. */
    @Test
    void aCacheAnswersWhatItsClosedFormSays() {
        Design design = design(100, new KeySkew.HotSet(0.9, 1), 1_000_000, 12_000);
        Design cached = design.withTables(design.tables()
                .stream()
                .map(table -> table.withOptions(table.options().withDax(Optional.of(new Dax("dax.r5.large", 1, 300)))))
                .toList());
        Simulation simulation = play(cached, 600, LARGE);

        assertThat(simulation.cached()).isCloseTo(600 * 90L, within(500L));
        assertThat(simulation.requests()).isCloseTo(600 * 10L, within(400L));
    }

    @Test
    void anInjectedThrottlingRefusesEverythingWhileItLasts() {
        Scenario scenario = Scenario.of("faulty", 60)
                .withFaults(List.of(new InjectedFault(InjectedFault.Kind.THROTTLING, "Things", 20, 10)));
        Simulation simulation = play(design(1_000, new KeySkew.Uniform(), 1_000_000, 12_000), scenario, LARGE);

        assertThat(simulation.throttled()).isCloseTo(10 * 1_000L, within(600L));
        assertThat(simulation.reasons()).containsOnlyKeys("FaultInjectionServiceInducedErrors");
        assertThat(simulation.failed()).isPositive();
        assertThat(simulation.waits().p99Millis()).isPositive();
    }

    @Test
    void aLostZoneLeavesEventuallyConsistentReadsAlone() {
        Scenario scenario = Scenario.of("zone", 60)
                .withFaults(List.of(new InjectedFault(InjectedFault.Kind.ZONE_CUT_OFF, "", 20, 30)));
        Design eventual = design(1_000, new KeySkew.Uniform(), 1_000_000, 12_000);
        Design strong = eventual.withAccessPatterns(eventual.accessPatterns()
                .stream()
                .map(pattern -> pattern.withRequest(pattern.request()
                        .map(request -> ((Request.Query) request).withConsistency(Consistency.STRONG))))
                .toList());

        assertThat(play(eventual, scenario, LARGE).throttled()).isZero();
        assertThat(play(strong, scenario, LARGE).throttled()).isBetween(2_000L, 5_000L);
    }

    @Test
    void aSlowPartitionShowsInTheLatencyOfItsKey() {
        Scenario scenario = Scenario.of("slow", 60)
                .withFaults(List.of(new InjectedFault(InjectedFault.Kind.SLOW_PARTITION, "Things", 0, 60)));
        Simulation simulation = play(design(1_000, new KeySkew.Zipf(0.9), 40, 12_000), scenario, LARGE);

        assertThat(simulation.throttled()).isZero();
        assertThat(simulation.waits().p99Millis()).isEqualTo(200);
    }

    @Test
    void aHotKeyIsNamedWithItsShare() {
        Simulation simulation = play(design(2_000, new KeySkew.HotSet(0.4, 1), 1_000_000, 12_000), 60, LARGE);

        assertThat(simulation.hotKeys()).singleElement().satisfies(key -> {
            assertThat(key.space()).isEqualTo(SPACE);
            assertThat(key.key()).isEqualTo("THING#1");
            assertThat(key.share()).isCloseTo(0.4, within(0.01));
        });
    }

    @Test
    void whatIsOfferedIsConsumedOrThrottled() {
        Simulation simulation = play(design(9_000, new KeySkew.Zipf(1.1), 100_000, 12_000), 120, LARGE);
        long units = simulation.heat()
                .rows()
                .stream()
                .mapToLong(row -> row.consumedHalfUnits(Access.READ) + row.throttledHalfUnits(Access.READ))
                .sum();

        assertThat(simulation.throttled()).isPositive();
        assertThat(units).isEqualTo(2 * (simulation.requests() + simulation.retries()));
    }

    /** The scale that matters; the time is generous, so that only another order of magnitude fails it. */
    @Test
    void anHourOfAMillionRequestsASecondTakesSeconds() {
        Design design = design(1_000_000, new KeySkew.Zipf(0.7), 100_000_000, 3_000_000);
        long started = System.nanoTime();
        Simulation simulation = play(design, 3_600, LARGE);

        assertThat(simulation.heat().rows()).hasSizeGreaterThanOrEqualTo(1_000);
        assertThat(simulation.requests()).isCloseTo(3_600_000_000L, within(10_000_000L));
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(60));
    }

    private static Simulation play(Design design, int seconds, Assumptions assumptions) {
        return play(design, Scenario.of("peak", seconds), assumptions);
    }

    private static Simulation play(Design design, Scenario scenario, Assumptions assumptions) {
        Footprint footprint = new Footprint(READ, List.of(new Footprint.Draw(SPACE, Access.READ, 2)));
        return Simulator.play(scenario, Traffic.of(design, scenario, Map.of(READ, footprint)),
                Spaces.of(design, Map.of(), assumptions), assumptions, _ -> {});
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
