package dev.keywright.workbench.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import dev.keywright.design.pattern.RequestRate;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.GlobalTable;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.PointInTimeRecovery;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableOptions;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.engine.partition.Access;
import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.price.PriceBook;
import dev.keywright.workbench.workload.Footprint;

/** Bills worked out by hand from the prices of FACTS §7.1 (AWS Price List, us-east-1, September 2026). */
class PricingTest {
    private static final TableName TABLE = new TableName("Orders");
    private static final SpaceName SPACE = SpaceName.table("Orders");
    private static final PriceBook BOOK = PriceBook.bundled();

    /** 100 writes/s × 2,628,000 s = 262.8 M × $0.625 = $164.25; 400 half-unit reads/s = 525.6 M × $0.125 = $65.70. */
    @Test
    void onDemandRequestsCostTheirUnits() {
        Bill bill = Pricing.bill(design(TableOptions.DEFAULT, 0, 0), footprints(), BOOK, "us-east-1");

        assertThat(bill.onDemand().total(Bill.Kind.WRITES)).isCloseTo(164.25, within(0.001));
        assertThat(bill.onDemand().total(Bill.Kind.READS)).isCloseTo(65.70, within(0.001));
        assertThat(bill.onDemand().total()).isCloseTo(229.95, within(0.001));
    }

    /** 500 WCU × 730 h × $0.00065 = $237.25; 1,000 RCU × 730 h × $0.00013 = $94.90; 18,600 free unit-hours of each. */
    @Test
    void provisionedCapacityCostsItsHoursWhetherUsedOrNot() {
        TableOptions options = TableOptions.DEFAULT.withCapacity(Capacity.provisioned(1_000, 500));
        Bill bill = Pricing.bill(design(options, 0, 0), footprints(), BOOK, "us-east-1");

        assertThat(bill.provisioned().total(Bill.Kind.CAPACITY)).isCloseTo(237.25 + 94.90, within(0.001));
        assertThat(bill.provisioned().total(Bill.Kind.FREE_TIER))
                .isCloseTo(-18_600 * (0.00065 + 0.00013), within(0.001));
    }

    /** Peaks of 300 writes/s of one unit and 900 reads/s of half a unit need 300 WCU and 450 RCU. */
    @Test
    void anOnDemandTableIsComparedWithCapacityForItsPeak() {
        Bill bill = Pricing.bill(design(TableOptions.DEFAULT, 0, 0), footprints(), BOOK, "us-east-1");

        assertThat(bill.provisioned().lines()).filteredOn(line -> line.kind() == Bill.Kind.CAPACITY)
                .extracting(Bill.Line::quantity)
                .containsExactlyInAnyOrder(300.0, 450.0);
    }

    /** 100 GiB of data in 1,000,000 items and their 100 bytes each; 25 GB are free: 75.0931 × $0.25. */
    @Test
    void storageIsBilledWithItsOverheadAndTheFirst25GbAreFree() {
        TableOptions options = TableOptions.DEFAULT
                .withPointInTimeRecovery(Optional.of(new PointInTimeRecovery(35)));
        Bill bill = Pricing.bill(design(options, 1_000_000, 107_374), Map.of(), BOOK, "us-east-1");
        double gb = 1_000_000 * (107_374.0 + 100) / (1L << 30);

        assertThat(bill.onDemand().total(Bill.Kind.STORAGE) + bill.onDemand().total(Bill.Kind.FREE_TIER))
                .isCloseTo((gb - 25) * 0.25, within(0.001));
        assertThat(bill.onDemand().total(Bill.Kind.BACKUP)).isCloseTo(gb * 0.20, within(0.001));
    }

    /** Each write is written again in the replica, at the replica's region's price: 262.8 M × $0.705. */
    @Test
    void replicasPayForEveryWriteAgain() {
        GlobalTable global = new GlobalTable(List.of(GlobalTable.Replica.in("eu-west-1")),
                GlobalTable.MultiRegionConsistency.EVENTUAL, Optional.empty());
        Bill bill = Pricing.bill(design(TableOptions.DEFAULT.withGlobalTable(global), 0, 0), footprints(), BOOK,
                "us-east-1");

        assertThat(bill.onDemand().lines()).filteredOn(line -> line.kind() == Bill.Kind.REPLICA)
                .filteredOn(line -> line.unit().equals("replicated write request units"))
                .singleElement()
                .satisfies(line -> assertThat(line.monthly()).isCloseTo(262.8 * 0.705, within(0.001)));
    }

    /** A WCU-hour of $0.00065 serves up to 3,600 writes, which on demand cost $0.00225. */
    @Test
    void provisionedBreaksEvenAtItsShareOfTheOnDemandPrice() {
        Bill bill = Pricing.bill(design(TableOptions.DEFAULT, 0, 0), footprints(), BOOK, "us-east-1");

        assertThat(bill.breakEvenUtilization()).isCloseTo(0.00065 / 0.00225, within(1e-9));
    }

    private static Map<PatternName, Footprint> footprints() {
        PatternName write = new PatternName("write");
        PatternName read = new PatternName("read");
        return Map.of(write, new Footprint(write, List.of(new Footprint.Draw(SPACE, Access.WRITE, 2))), read,
                new Footprint(read, List.of(new Footprint.Draw(SPACE, Access.READ, 1))));
    }

    private static Design design(TableOptions options, long items, long bytes) {
        Table table = Table.of("Orders", KeySchema.of("PK")).withOptions(options);
        Entity entity = Entity.of("Order", TABLE, KeyTemplates.of(KeyTemplate.parse("ORDER#<id>")))
                .withExpectedCount(OptionalLong.of(items))
                .withAverageItemBytes(OptionalLong.of(bytes));
        return Design.named("priced")
                .withTables(List.of(table))
                .withEntities(List.of(entity))
                .withAccessPatterns(List.of(
                        AccessPattern.unsolved("write").withRate(new RequestRate(100, 300)),
                        AccessPattern.unsolved("read").withRate(new RequestRate(400, 900))));
    }
}
