package dev.keywright.workbench.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import dev.keywright.design.table.Dax;
import dev.keywright.design.table.GlobalIndex;
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
        Bill bill = Pricing.bill(design(TableOptions.DEFAULT, 0, 0), footprints(), BOOK, "us-east-1", Usage.TODAY);

        assertThat(bill.onDemand().total(Bill.Kind.WRITES)).isCloseTo(164.25, within(0.001));
        assertThat(bill.onDemand().total(Bill.Kind.READS)).isCloseTo(65.70, within(0.001));
        assertThat(bill.onDemand().total()).isCloseTo(229.95, within(0.001));
    }

    /** 500 WCU × 730 h × $0.00065 = $237.25; 1,000 RCU × 730 h × $0.00013 = $94.90; 18,600 free unit-hours of each. */
    @Test
    void provisionedCapacityCostsItsHoursWhetherUsedOrNot() {
        TableOptions options = TableOptions.DEFAULT.withCapacity(Capacity.provisioned(1_000, 500));
        Bill bill = Pricing.bill(design(options, 0, 0), footprints(), BOOK, "us-east-1", Usage.TODAY);

        assertThat(bill.provisioned().total(Bill.Kind.CAPACITY)).isCloseTo(237.25 + 94.90, within(0.001));
        assertThat(bill.provisioned().total(Bill.Kind.FREE_TIER))
                .isCloseTo(-18_600 * (0.00065 + 0.00013), within(0.001));
    }

    /** Peaks of 300 writes/s of one unit and 900 reads/s of half a unit need 300 WCU and 450 RCU. */
    @Test
    void anOnDemandTableIsComparedWithCapacityForItsPeak() {
        Bill bill = Pricing.bill(design(TableOptions.DEFAULT, 0, 0), footprints(), BOOK, "us-east-1", Usage.TODAY);

        assertThat(bill.provisioned().lines()).filteredOn(line -> line.kind() == Bill.Kind.CAPACITY)
                .extracting(Bill.Line::quantity)
                .containsExactlyInAnyOrder(300.0, 450.0);
    }

    /** 100 GiB of data in 1,000,000 items and their 100 bytes each; 25 GB are free: 75.0931 × $0.25. */
    @Test
    void storageIsBilledWithItsOverheadAndTheFirst25GbAreFree() {
        TableOptions options = TableOptions.DEFAULT
                .withPointInTimeRecovery(Optional.of(new PointInTimeRecovery(35)));
        Bill bill = Pricing.bill(design(options, 1_000_000, 107_374), Map.of(), BOOK, "us-east-1", Usage.TODAY);
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
                "us-east-1", Usage.TODAY);

        assertThat(bill.onDemand().lines()).filteredOn(line -> line.kind() == Bill.Kind.REPLICA)
                .filteredOn(line -> line.unit().equals("replicated write request units"))
                .singleElement()
                .satisfies(line -> assertThat(line.monthly()).isCloseTo(262.8 * 0.705, within(0.001)));
    }

    /** A WCU-hour of $0.00065 serves up to 3,600 writes, which on demand cost $0.00225. */
    @Test
    void provisionedBreaksEvenAtItsShareOfTheOnDemandPrice() {
        Bill bill = Pricing.bill(design(TableOptions.DEFAULT, 0, 0), footprints(), BOOK, "us-east-1", Usage.TODAY);

        assertThat(bill.breakEvenUtilization().orElseThrow()).isCloseTo(0.00065 / 0.00225, within(1e-9));
    }

    /**
     * The two worked examples of R. Raheja, "Amazon DynamoDB Pricing Explained" (us-east-1): 650,000 writes and 550,000 reads
     * are $0.41 and $0.07; 100 WCU and 100 RCU for 720 hours are $46.80 and $9.36.
     */
    @Test
    void agreesWithPublishedWorkedExamples() {
        double perSecond = 1 / Pricing.SECONDS_A_MONTH;
        Design busy = design(TableOptions.DEFAULT.withCapacity(Capacity.provisioned(100, 100)), 0, 0)
                .withAccessPatterns(List.of(
                        AccessPattern.unsolved("write")
                                .withRate(new RequestRate(650_000 * perSecond, 650_000 * perSecond)),
                        AccessPattern.unsolved("read")
                                .withRate(new RequestRate(1_100_000 * perSecond, 1_100_000 * perSecond))));
        Bill bill = Pricing.bill(busy, footprints(), BOOK, "us-east-1", Usage.TODAY);

        assertThat(bill.onDemand().total(Bill.Kind.WRITES)).isCloseTo(0.41, within(0.005));
        assertThat(bill.onDemand().total(Bill.Kind.READS)).isCloseTo(0.07, within(0.005));
        assertThat(bill.provisioned().total(Bill.Kind.CAPACITY) * 720 / Pricing.HOURS_A_MONTH)
                .isCloseTo(46.80 + 9.36, within(0.001));
    }

    /** FACTS §7.1: 100 WCU for a year are $150 and $0.0128 an hour: 150 / 12 + 0.0128 × 730 = $21.844 a month a block. */
    @Test
    void reservedBlocksSaveAgainstTheHour() {
        TableOptions options = TableOptions.DEFAULT.withCapacity(Capacity.provisioned(1_000, 550));
        Bill bill = Pricing.bill(design(options, 0, 0), footprints(), BOOK, "us-east-1", Usage.TODAY);
        double blocks = 5 * 21.844 + 10 * (30 / 12.0 + 0.0025 * 730);

        assertThat(bill.reserved()).hasSize(2).first().satisfies(year -> {
            assertThat(year.writeBlocks()).isEqualTo(5);
            assertThat(year.readBlocks()).isEqualTo(10);
            assertThat(year.monthly()).isCloseTo(blocks, within(0.001));
            assertThat(year.saved()).isCloseTo(500 * 730 * 0.00065 + 1_000 * 730 * 0.00013 - blocks, within(0.001));
        });
    }

    @Test
    void aPriceThatARegionLacksIsNamedAndNotGuessed() {
        Bill bill = Pricing.bill(design(TableOptions.DEFAULT, 0, 0), footprints(), BOOK, "ap-south-1", Usage.TODAY);

        assertThat(bill.onDemand().total(Bill.Kind.WRITES)).isCloseTo(262.8 * 0.71, within(0.001));
        assertThat(bill.provisioned().total(Bill.Kind.CAPACITY)).isZero();
        assertThat(bill.breakEvenUtilization()).isEmpty();
        assertThat(bill.missing())
                .contains("provisioned writes of Orders: write capacity unit hour in ap-south-1");
    }

    /** 2 backups kept of 100 GB at $0.10, one export at $0.10 a GB, and three DAX nodes at $0.255 an hour. */
    @Test
    void backupsExportsAndCachesArePaidBesides() {
        TableOptions options = TableOptions.DEFAULT.withDax(Optional.of(new Dax("dax.r5.large", 3, 300)));
        Bill bill = Pricing.bill(design(options, 1_000_000, 107_374), Map.of(), BOOK, "us-east-1",
                new Usage(Usage.Level.TODAY, Map.of(), 2, 1));
        double gb = 1_000_000 * (107_374.0 + 100) / (1L << 30);

        assertThat(bill.onDemand().total(Bill.Kind.BACKUP)).isCloseTo(2 * gb * 0.10, within(0.001));
        assertThat(bill.onDemand().total(Bill.Kind.EXPORT)).isCloseTo(gb * 0.10, within(0.001));
        assertThat(bill.onDemand().total(Bill.Kind.CACHE)).isCloseTo(3 * 730 * 0.255, within(0.001));
    }

    @Test
    void whatACacheAnswersIsNotPaidFor() {
        Bill bill = Pricing.bill(design(TableOptions.DEFAULT, 0, 0), footprints(), BOOK, "us-east-1",
                new Usage(Usage.Level.TODAY, Map.of(new PatternName("read"), 0.25), 0, 0));

        assertThat(bill.onDemand().total(Bill.Kind.READS)).isCloseTo(65.70 / 4, within(0.001));
    }

    @Test
    void tenTimesTheLoadIsTenTimesTheRequests() {
        Design design = design(TableOptions.DEFAULT, 0, 0);
        Bill today = Pricing.bill(design, footprints(), BOOK, "us-east-1", Usage.TODAY);
        Bill peak = Pricing.bill(design, footprints(), BOOK, "us-east-1", Usage.TODAY.at(Usage.Level.PEAK));
        Bill tenTimes = Pricing.bill(design, footprints(), BOOK, "us-east-1", Usage.TODAY.at(Usage.Level.TEN_TIMES));

        assertThat(peak.onDemand().total()).isCloseTo(3 * 164.25 + 900 / 400.0 * 65.70, within(0.001));
        assertThat(tenTimes.onDemand().total()).isCloseTo(10 * today.onDemand().total(), within(0.001));
        assertThat(tenTimes.provisioned().total(Bill.Kind.CAPACITY))
                .isCloseTo(10 * today.provisioned().total(Bill.Kind.CAPACITY), within(0.001));
    }

    /** The index takes 100 of the writes' units (262.8 M × $0.625) and answers the read (525.6 M halves × $0.125). */
    @Test
    void anIndexCostsWhatItTakesAndDroppingItSavesItsWrites() {
        SpaceName index = SpaceName.index("Orders", "byDate");
        Design design = design(TableOptions.DEFAULT, 0, 0);
        Design indexed = design.withTables(design.tables()
                .stream()
                .map(table -> table.withGlobalIndexes(List.of(GlobalIndex.of("byDate", KeySchema.of("day")))))
                .toList());
        PatternName write = new PatternName("write");
        PatternName read = new PatternName("read");
        Bill bill = Pricing.bill(indexed, Map.of(
                write, new Footprint(write, List.of(new Footprint.Draw(SPACE, Access.WRITE, 2),
                        new Footprint.Draw(index, Access.WRITE, 2))),
                read, new Footprint(read, List.of(new Footprint.Draw(index, Access.READ, 1)))), BOOK, "us-east-1",
                Usage.TODAY);

        assertThat(bill.indexes()).singleElement().satisfies(cost -> {
            assertThat(cost.monthly()).isCloseTo(164.25 + 65.70, within(0.001));
            assertThat(cost.saved()).isCloseTo(164.25, within(0.001));
            assertThat(cost.readBy()).containsExactly("read");
        });
    }

    @Test
    void linesAreWrittenAsCommaSeparatedValues() {
        Bill bill = Pricing.bill(design(TableOptions.DEFAULT, 0, 0), footprints(), BOOK, "us-east-1", Usage.TODAY);

        assertThat(BillCsv.of(bill)).startsWith("region,plan,for,of,table,index,quantity,unit,monthly_usd\r\n")
                .contains("us-east-1,on demand,writes,write,Orders,,262800000,write request units,164.25\r\n");
    }

    @Test
    void aFileOfOnesOwnGoesBeforeTheBundledPrices() {
        PriceBook own = BOOK.with("us-east-1\twrite_request_units_million\t1\t2026-11-27\tour contract\n");

        assertThat(own.requestUnit("us-east-1", Access.WRITE)).isEqualTo(1e-6);
        assertThat(own.requestUnit("us-east-1", Access.READ)).isEqualTo(0.125e-6);
        assertThatThrownBy(() -> BOOK.with("us-east-1\tno_such_item\t1\t2026-11-27\tx\n"))
                .hasMessageContaining("line 1")
                .hasMessageContaining("no_such_item");
        assertThatThrownBy(() -> BOOK.with("sa-east-1\tstorage_gb_month\t1\t2026-11-27\tx\n"))
                .hasMessageContaining("sa-east-1 lacks");
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
