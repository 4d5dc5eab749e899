package dev.keywright.engine.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.keywright.engine.value.AttributeValue;

class AdmissionTest {
    private static final Assumptions NO_BURST = Assumptions.standard().withoutInitialBurst();
    private static final Assumptions LARGE = NO_BURST.withOnDemandQuota(10_000_000, 10_000_000);

    @ParameterizedTest
    @CsvSource({"1, 1000, 0", "1, 1001, 1", "4, 4000, 0", "4, 4004, 4", "7, 7000, 0", "100, 100000, 0",
            "100, 100100, 100"})
    void evenWritesAreThrottledWhenAndOnlyWhenPartitionsAreFull(int partitions, long writes, long throttled) {
        KeySpace table = table(Capacity.OnDemand.warm(1, partitions * 1_000L), LARGE);
        Tape tape = new Tape();
        long refused = 0;
        for (int second = 0; second < 20; second++) {
            table.advanceTo(second, tape);
            refused += Admission.offer(Batch.writes(writes, table, Placement.SPREAD, 2)).throttled();
        }

        assertThat(table.partitionCount()).isEqualTo(partitions);
        assertThat(refused).isEqualTo(20 * throttled);
    }

    @Test
    void oneKeyGetsOnePartitionsCeilingHoweverLargeTheTableIs() {
        KeySpace table = table(Capacity.OnDemand.warm(300_000, 100_000), LARGE);

        Verdict verdict = Admission.offer(Batch.reads(5_000, table, Placement.at(key("celebrity")), 2));

        assertThat(verdict.granted()).isEqualTo(3_000);
        assertThat(verdict.refusal().orElseThrow().reason()).isEqualTo("TableReadKeyRangeThroughputExceeded");
    }

    @Test
    void anEventuallyConsistentReadCostsHalf() {
        KeySpace table = table(Capacity.OnDemand.fresh(), NO_BURST);

        assertThat(Admission.offer(Batch.reads(9_000, table, Placement.at(key("k")), 1)).granted()).isEqualTo(6_000);
    }

    @Test
    void aProvisionedTableSpendsItsBurstThenItsRate() {
        KeySpace table = table(new Capacity.Provisioned(100, 10), Assumptions.standard());
        long granted = 0;
        Verdict verdict = new Verdict(0, 0, Optional.empty());
        for (int second = 0; second < 400; second++) {
            table.advanceTo(second, HeatObserver.NONE);
            verdict = Admission.offer(Batch.writes(100, table, Placement.SPREAD, 2));
            granted += verdict.granted();
        }

        assertThat(granted).isEqualTo(400 * 10 + 300 * 10);
        assertThat(verdict.refusal().orElseThrow().reason()).isEqualTo("TableWriteProvisionedThroughputExceeded");
    }

    @Test
    void burstIsSavedWhileATableIsIdle() {
        KeySpace table = table(new Capacity.Provisioned(100, 10), NO_BURST);
        table.advanceTo(10_000, HeatObserver.NONE);

        assertThat(Admission.offer(Batch.writes(900, table, Placement.SPREAD, 2)).granted()).isEqualTo(900);
    }

    @Test
    void anIndexThatCannotKeepUpThrottlesItsTable() {
        KeySpace table = table(new Capacity.Provisioned(100, 1_000), NO_BURST);
        KeySpace index = new KeySpace("byStatus", KeySpace.Kind.INDEX, KeySpace.Collections.DIVISIBLE,
                new Capacity.Provisioned(100, 10), 0, NO_BURST);
        Tape tape = new Tape();

        Verdict verdict = Admission.offer(Batch.writes(500, table, Placement.SPREAD, 2,
                new Batch.Draw(index, Placement.SPREAD, 2)));
        table.advanceTo(1, tape);
        index.advanceTo(1, tape);

        assertThat(verdict.granted()).isEqualTo(10);
        assertThat(verdict.refusal().orElseThrow().reason())
                .isEqualTo("IndexWriteProvisionedThroughputExceeded");
        assertThat(tape.total(table)).isEqualTo(new Load(0, 0, 20, 980));
        assertThat(tape.total(index)).isEqualTo(new Load(0, 0, 20, 980));
    }

    @Test
    void whatTheTableRefusesCostsItsIndexNothing() {
        KeySpace table = table(new Capacity.Provisioned(100, 10), NO_BURST);
        KeySpace index = new KeySpace("byStatus", KeySpace.Kind.INDEX, KeySpace.Collections.DIVISIBLE,
                new Capacity.Provisioned(100, 1_000), 0, NO_BURST);
        Tape tape = new Tape();

        Admission.offer(Batch.writes(500, table, Placement.SPREAD, 2, new Batch.Draw(index, Placement.SPREAD, 4)));
        index.advanceTo(1, tape);

        assertThat(tape.total(index)).isEqualTo(new Load(0, 0, 40, 0));
    }

    @Test
    void aRefusedBatchConsumesNothingAndIsBookedAsThrottled() {
        KeySpace table = table(new Capacity.Provisioned(100, 100), NO_BURST);
        Tape tape = new Tape();

        Admission.refuse(Batch.writes(30, table, Placement.SPREAD, 2));
        Verdict after = Admission.offer(Batch.writes(100, table, Placement.SPREAD, 2));
        table.advanceTo(1, tape);

        assertThat(after.granted()).isEqualTo(100);
        assertThat(tape.total(table)).isEqualTo(new Load(0, 0, 200, 60));
    }

    @Test
    void requestsWithinACollectionCountOneByOneAsInBatches() {
        KeySpace batched = table(Capacity.OnDemand.fresh(), NO_BURST);
        KeySpace single = table(Capacity.OnDemand.fresh(), NO_BURST);
        long hash = key("celebrity").hash();
        for (int second = 0; second < 900; second++) {
            batched.advanceTo(second, HeatObserver.NONE);
            single.advanceTo(second, HeatObserver.NONE);
            Admission.offer(Batch.writes(1_500, batched, new Placement.Within(hash), 2));
            for (int request = 0; request < 1_500; request++) {
                Admission.offer(Batch.writes(1, single, new Placement.Within(hash), 2));
            }
        }
        batched.advanceTo(900, HeatObserver.NONE);
        single.advanceTo(900, HeatObserver.NONE);

        assertThat(batched.partitionCount()).isEqualTo(single.partitionCount()).isGreaterThan(4);
        assertThat(Admission.offer(Batch.writes(1_500, batched, new Placement.Within(hash), 2)).throttled()).isZero();
    }

    @Test
    void aFigureBelowItsLeastIsRefused() {
        assertThatThrownBy(() -> Assumptions.standard().with(Assumption.SPLIT_AFTER_SECONDS, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("splitAfterSeconds");
    }

    @Test
    void consumedAndThrottledAddUpToWhatWasOffered() {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            KeySpace table = randomTable(random);
            Tape tape = new Tape();
            Map<Access, Long> offered = new EnumMap<>(Map.of(Access.READ, 0L, Access.WRITE, 0L));
            Map<Access, Long> granted = new EnumMap<>(offered);
            for (int second = 0; second < 120; second++) {
                table.advanceTo(second, tape);
                for (int batch = random.nextInt(5); batch > 0; batch--) {
                    offer(random, table, offered, granted);
                }
            }
            table.advanceTo(120, tape);

            Load total = tape.total(table);
            assertThat(total.readHalfUnits() + total.readThrottledHalfUnits()).as("seed %d", seed)
                    .isEqualTo(offered.get(Access.READ));
            assertThat(total.writeHalfUnits() + total.writeThrottledHalfUnits()).as("seed %d", seed)
                    .isEqualTo(offered.get(Access.WRITE));
            assertThat(List.of(total.readHalfUnits(), total.writeHalfUnits())).as("seed %d", seed)
                    .isEqualTo(List.of(granted.get(Access.READ), granted.get(Access.WRITE)));
            assertPartitionsTile(table);
        }
    }

    private static void offer(Random random, KeySpace table, Map<Access, Long> offered,
            Map<Access, Long> granted) {
        Access access = random.nextBoolean() ? Access.READ : Access.WRITE;
        long count = random.nextInt(1, 6_000);
        long each = random.nextInt(1, 40);
        KeyPoint point = key("key-" + random.nextInt(20));
        Placement placement = switch (random.nextInt(4)) {
            case 0 -> Placement.SPREAD;
            case 1 -> new Placement.Within(point.hash());
            case 2 -> new Placement.Rising(point.hash());
            default -> Placement.at(point);
        };
        Verdict verdict = Admission
                .offer(new Batch(access, count, new Batch.Draw(table, placement, each), List.of()));
        assertThat(verdict.granted() + verdict.throttled()).isEqualTo(count);
        offered.merge(access, count * each, Long::sum);
        granted.merge(access, verdict.granted() * each, Long::sum);
    }

    static void assertPartitionsTile(KeySpace table) {
        List<KeySpace.PartitionState> partitions = table.partitions();
        assertThat(partitions.getFirst().range().first()).isEqualTo(KeyRange.ALL.first());
        assertThat(partitions.getLast().range().last()).isEqualTo(KeyRange.ALL.last());
        for (int i = 1; i < partitions.size(); i++) {
            KeyPoint end = partitions.get(i - 1).range().last();
            KeyPoint next = end.sort() == -1
                    ? new KeyPoint(end.hash() + 1, 0)
                    : new KeyPoint(end.hash(), end.sort() + 1);
            assertThat(partitions.get(i).range().first()).isEqualTo(next);
        }
    }

    private static KeySpace randomTable(Random random) {
        Assumptions quick = Assumptions.standard()
                .with(Assumption.INITIAL_BURST, random.nextDouble())
                .with(Assumption.CEILING_BURST_SECONDS, random.nextInt(3))
                .with(Assumption.SPLIT_AFTER_SECONDS, 5)
                .with(Assumption.GROWTH_SECONDS, 30);
        Capacity capacity = random.nextBoolean()
                ? Capacity.OnDemand.fresh()
                : new Capacity.Provisioned(random.nextInt(1, 20_000), random.nextInt(1, 8_000));
        return table(capacity, quick);
    }

    private static KeySpace table(Capacity capacity, Assumptions assumptions) {
        return new KeySpace("Shop", KeySpace.Kind.TABLE, KeySpace.Collections.DIVISIBLE, capacity, 0, assumptions);
    }

    private static KeyPoint key(String text) {
        return KeyPoint.of(AttributeValue.s(text));
    }
}
