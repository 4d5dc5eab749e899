package dev.keywright.desktop.table;

import java.util.Optional;

import dev.keywright.design.model.Design;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableClass;
import dev.keywright.workbench.cost.Bill;
import dev.keywright.workbench.cost.Pricing;
import dev.keywright.workbench.cost.Volume;
import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.price.PriceBook;
import dev.keywright.workbench.price.PriceItem;

/**
 * What the tables of a design will hold, and what that costs in US dollars a month.
 *
 * @param region where the prices are from
 * @param bill of the last time all patterns were run, if they were
 */
record TableFigures(Volume volume, PriceBook book, String region, Optional<Bill> bill) {
    private static final double GB = 1L << 30;

    /** Takes time that grows with the number of sample items. */
    static TableFigures of(Design design, PriceBook book, Optional<Bill> bill) {
        return new TableFigures(Volume.of(design), book, region(design, book), bill);
    }

    static String region(Design design, PriceBook book) {
        return design.regions()
                .stream()
                .map(region -> region.value())
                .filter(book::knows)
                .findFirst()
                .orElse(PriceBook.REFERENCE);
    }

    double price(PriceItem item) {
        return book.price(region, item).dollars();
    }

    double gigabytes(SpaceName space) {
        return volume.billedBytes(space) / GB;
    }

    /** The table with all its indexes. */
    double gigabytes(Table table) {
        return gigabytes(table(table)) + table.indexNames()
                .stream()
                .mapToDouble(index -> gigabytes(SpaceName.index(table.name().value(), index.value())))
                .sum();
    }

    /** What point-in-time recovery covers: the table and its local indexes. */
    double recoverableGigabytes(Table table) {
        return gigabytes(table(table)) + table.localIndexes()
                .stream()
                .mapToDouble(index -> gigabytes(SpaceName.index(table.name().value(), index.name().value())))
                .sum();
    }

    private static SpaceName table(Table table) {
        return SpaceName.table(table.name().value());
    }

    double storage(double gigabytes, TableClass tableClass) {
        return gigabytes * price(switch (tableClass) {
            case STANDARD -> PriceItem.STORAGE_GB_MONTH;
            case STANDARD_INFREQUENT_ACCESS -> PriceItem.IA_STORAGE_GB_MONTH;
        });
    }

    /** Provisioned units all month long, before auto scaling and free units. */
    double provisioned(Capacity.Provisioned units, TableClass tableClass) {
        boolean standard = tableClass == TableClass.STANDARD;
        double reads = price(standard ? PriceItem.READ_CAPACITY_UNIT_HOUR : PriceItem.IA_READ_CAPACITY_UNIT_HOUR);
        double writes = price(standard ? PriceItem.WRITE_CAPACITY_UNIT_HOUR : PriceItem.IA_WRITE_CAPACITY_UNIT_HOUR);
        return Pricing.HOURS_A_MONTH * (units.read().units() * reads + units.write().units() * writes);
    }

    double readMillion(TableClass tableClass) {
        return price(tableClass == TableClass.STANDARD
                ? PriceItem.READ_REQUEST_UNITS_MILLION
                : PriceItem.IA_READ_REQUEST_UNITS_MILLION);
    }

    double writeMillion(TableClass tableClass) {
        return price(tableClass == TableClass.STANDARD
                ? PriceItem.WRITE_REQUEST_UNITS_MILLION
                : PriceItem.IA_WRITE_REQUEST_UNITS_MILLION);
    }

    /** What the declared writes of all patterns cost on this index, on demand. */
    Optional<Double> indexWrites(SpaceName index) {
        return bill.map(known -> known.onDemand()
                .lines()
                .stream()
                .filter(line -> line.kind() == Bill.Kind.WRITES && line.table().equals(index.table())
                        && line.index().equals(index.index()))
                .mapToDouble(Bill.Line::monthly)
                .sum());
    }
}
