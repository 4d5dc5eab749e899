package dev.keywright.engine.partition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.keywright.engine.value.AttributeValue;

class SplitTest {
    private static final KeyPoint CELEBRITY = KeyPoint.of(AttributeValue.s("PRODUCT#celebrity"));

    private final Tape tape = new Tape();

    @Test
    void aNewOnDemandTableHasFourPartitions() {
        assertThat(table(Capacity.OnDemand.fresh()).partitionCount()).isEqualTo(4);
    }

    @Test
    void provisionedPartitionsFollowThePublishedFormula() {
        Assumptions standard = Assumptions.standard();
        long gib = 1L << 30;

        assertThat(standard.partitionsFor(new Capacity.Provisioned(5, 5), 0)).isEqualTo(1);
        assertThat(standard.partitionsFor(new Capacity.Provisioned(3_000, 1_000), 0)).isEqualTo(2);
        assertThat(standard.partitionsFor(new Capacity.Provisioned(7_500, 2_500), 8 * gib)).isEqualTo(5);
        assertThat(standard.partitionsFor(new Capacity.Provisioned(500, 500), 41 * gib)).isEqualTo(5);
    }

    @Test
    void aHotKeyIsIsolatedAndLeavesTheOthersInPeace() {
        KeySpace table = table(Capacity.OnDemand.fresh());
        KeyPoint neighbour = new KeyPoint(CELEBRITY.hash() + 1, 0);
        assertThat(table.locate(neighbour)).isEqualTo(table.locate(CELEBRITY));

        for (int second = 0; second < 400; second++) {
            table.advanceTo(second, tape);
            Admission.offer(Batch.reads(2_900, table, Placement.at(CELEBRITY), 2));
            Admission.offer(Batch.reads(400, table, Placement.at(neighbour), 2));
        }
        Verdict verdict = Admission.offer(Batch.reads(400, table, Placement.at(neighbour), 2));

        assertThat(tape.splits).extracting(Split::cause).containsExactly(Split.Cause.ISOLATION);
        assertThat(tape.splits.getFirst().second()).isEqualTo(Assumptions.standard().splitAfterSeconds() - 1L);
        assertThat(table.locate(neighbour)).isNotEqualTo(table.locate(CELEBRITY));
        assertThat(verdict.throttled()).isZero();
        AdmissionTest.assertPartitionsTile(table);
    }

    @Test
    void aPartitionHotWithManyKeysSplitsUntilTheyFit() {
        KeySpace table = table(new Capacity.Provisioned(100_000, 100));
        int before = table.partitionCount();
        for (int second = 0; second < 2_000; second++) {
            table.advanceTo(second, tape);
            for (int key = 0; key < 16; key++) {
                Admission.offer(Batch.reads(500, table, Placement.at(new KeyPoint(key * 1_000L, 0)), 2));
            }
        }
        tape.entries.clear();
        table.advanceTo(2_001, tape);

        assertThat(table.partitionCount()).isGreaterThan(before);
        assertThat(tape.splits).extracting(Split::cause).containsOnly(Split.Cause.HEAT);
        assertThat(tape.throttled(Access.READ)).isZero();
        AdmissionTest.assertPartitionsTile(table);
    }

    @Test
    void anItemCollectionSplitsBySortKeyUnlessTheTableHasALocalIndex() {
        KeySpace divisible = table(Capacity.OnDemand.fresh());
        KeySpace whole = new KeySpace("Shop", KeySpace.Kind.TABLE, KeySpace.Collections.WHOLE,
                Capacity.OnDemand.fresh(), 0, Assumptions.standard());
        for (int second = 0; second < 1_300; second++) {
            for (KeySpace table : new KeySpace[]{divisible, whole}) {
                table.advanceTo(second, HeatObserver.NONE);
                for (int sort = 0; sort < 8; sort++) {
                    Admission.offer(Batch.reads(500, table, Placement.at(new KeyPoint(77, sort * 100L)), 2));
                }
            }
        }

        assertThat(throttledNow(divisible)).isZero();
        assertThat(throttledNow(whole)).isPositive();
        AdmissionTest.assertPartitionsTile(divisible);
    }

    @Test
    void aCollectionWhoseSortKeysRiseIsIsolatedButNotSplit() {
        KeySpace rising = table(Capacity.OnDemand.fresh());
        KeySpace spread = table(Capacity.OnDemand.fresh());
        for (int second = 0; second < 1_300; second++) {
            for (KeySpace table : new KeySpace[]{rising, spread}) {
                table.advanceTo(second, HeatObserver.NONE);
                Admission.offer(Batch.writes(1_500, table, table == rising
                        ? new Placement.Rising(CELEBRITY.hash())
                        : new Placement.Within(CELEBRITY.hash()), 2));
            }
        }

        assertThat(Admission.offer(Batch.writes(1_500, rising, new Placement.Rising(CELEBRITY.hash()), 2)).granted())
                .isLessThanOrEqualTo(1_000);
        assertThat(rising.partitionCount()).isEqualTo(6);
        assertThat(spread.partitionCount()).isEqualTo(7);
    }

    @Test
    void risingSortKeysAreNoticedInSingleRequestsToo() {
        KeySpace table = table(Capacity.OnDemand.fresh());
        for (int second = 0; second < 700; second++) {
            table.advanceTo(second, tape);
            for (int request = 0; request < 1_000; request++) {
                Admission.offer(Batch.writes(1, table,
                        Placement.at(new KeyPoint(CELEBRITY.hash(), second * 1_000L + request)), 2));
            }
        }

        assertThat(tape.splits).extracting(Split::cause).containsExactly(Split.Cause.ISOLATION);
    }

    @Test
    void aCollectionOfMoreThanTenGigabytesIsCutBySortKey() {
        KeySpace table = new KeySpace("Shop", KeySpace.Kind.TABLE, KeySpace.Collections.DIVISIBLE,
                Capacity.OnDemand.fresh(), 0, Assumptions.standard().with(Assumption.SPLIT_AFTER_SECONDS, 1));
        Admission.offer(Batch.writes(1_000, table, new Placement.Within(CELEBRITY.hash()), 2));
        table.advanceTo(1, HeatObserver.NONE);
        table.addBytes(CELEBRITY, 12L << 30);
        Admission.offer(Batch.writes(1, table, Placement.at(CELEBRITY), 2));
        table.advanceTo(2, tape);

        assertThat(tape.splits).extracting(Split::cause).containsExactly(Split.Cause.SIZE);
        assertThat(table.partitions()).extracting(KeySpace.PartitionState::bytes)
                .filteredOn(bytes -> bytes > 0)
                .containsExactly(6L << 30, 6L << 30);
        AdmissionTest.assertPartitionsTile(table);
    }

    private static long throttledNow(KeySpace table) {
        table.advanceTo(table.second() + 1, HeatObserver.NONE);
        long throttled = 0;
        for (int sort = 0; sort < 8; sort++) {
            throttled += Admission.offer(Batch.reads(500, table, Placement.at(new KeyPoint(77, sort * 100L)), 2))
                    .throttled();
        }
        return throttled;
    }

    @Test
    void aPartitionOfMoreThanTenGigabytesSplits() {
        KeySpace table = table(new Capacity.Provisioned(10, 10));
        table.addBytes(CELEBRITY, (10L << 30) + 1);
        Admission.offer(Batch.writes(1, table, Placement.at(CELEBRITY), 2));
        table.advanceTo(1, tape);

        assertThat(tape.splits).extracting(Split::cause).containsExactly(Split.Cause.SIZE);
        assertThat(table.partitions()).extracting(KeySpace.PartitionState::bytes).allMatch(bytes -> bytes > 5L << 29);
    }

    @Test
    void anOnDemandTableGrowsToTwiceItsPreviousPeak() {
        KeySpace table = table(Capacity.OnDemand.fresh());
        for (int second = 0; second < 1_800; second++) {
            table.advanceTo(second, tape);
            Admission.offer(Batch.writes(3_000, table, Placement.SPREAD, 2));
        }
        Verdict before = Admission.offer(Batch.writes(3_000, table, Placement.SPREAD, 2));
        table.advanceTo(1_800, tape);
        Verdict after = Admission.offer(Batch.writes(6_000, table, Placement.SPREAD, 2));

        assertThat(before.throttled()).isEqualTo(2_000);
        assertThat(after.refusal()).isEqualTo(Optional.empty());
        assertThat(tape.splits).extracting(Split::cause).containsOnly(Split.Cause.GROWTH);
        assertThat(table.partitionCount()).isEqualTo(8);
    }

    private static KeySpace table(Capacity capacity) {
        return new KeySpace("Shop", KeySpace.Kind.TABLE, KeySpace.Collections.DIVISIBLE, capacity, 0,
                Assumptions.standard());
    }
}
