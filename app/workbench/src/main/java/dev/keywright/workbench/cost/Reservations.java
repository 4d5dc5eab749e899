package dev.keywright.workbench.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.design.model.Design;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableClass;
import dev.keywright.workbench.price.PriceItem;

/** Reserved capacity: blocks of a hundred units of standard tables in one region, for one year or three (FACTS §7.1). */
final class Reservations {
    private static final int BLOCK = 100;
    private static final int MONTHS = 12;

    private final Design design;
    private final Tariff tariff;

    Reservations(Design design, Tariff tariff) {
        this.design = design;
        this.tariff = tariff;
    }

    List<Bill.Reserved> of(List<Bill.Line> provisioned) {
        long writes = blocks(provisioned, "write capacity units");
        long reads = blocks(provisioned, "read capacity units");
        List<Bill.Reserved> terms = new ArrayList<>();
        if (writes + reads > 0) {
            term(1, writes, reads, PriceItem.RESERVED_1_YEAR_WRITE_UPFRONT, PriceItem.RESERVED_1_YEAR_WRITE_HOUR,
                    PriceItem.RESERVED_1_YEAR_READ_UPFRONT, PriceItem.RESERVED_1_YEAR_READ_HOUR).ifPresent(terms::add);
            term(3, writes, reads, PriceItem.RESERVED_3_YEAR_WRITE_UPFRONT, PriceItem.RESERVED_3_YEAR_WRITE_HOUR,
                    PriceItem.RESERVED_3_YEAR_READ_UPFRONT, PriceItem.RESERVED_3_YEAR_READ_HOUR).ifPresent(terms::add);
        }
        return terms;
    }

    /** As many as are always used whole. */
    private long blocks(List<Bill.Line> provisioned, String unit) {
        double units = provisioned.stream()
                .filter(line -> line.kind() == Bill.Kind.CAPACITY && line.unit().equals(unit) && isReservable(line))
                .mapToDouble(Bill.Line::quantity)
                .sum();
        return (long) units / BLOCK;
    }

    private boolean isReservable(Bill.Line line) {
        return design.table(new TableName(line.table())).filter(Reservations::isReservable).isPresent();
    }

    private static boolean isReservable(Table table) {
        return table.options().tableClass() == TableClass.STANDARD
                && table.options().globalTable().replicas().isEmpty();
    }

    private Optional<Bill.Reserved> term(int years, long writes, long reads, PriceItem writeUpfront,
            PriceItem writeHour, PriceItem readUpfront, PriceItem readHour) {
        Optional<Double> write = block(years, writeUpfront, writeHour);
        Optional<Double> read = block(years, readUpfront, readHour);
        Optional<Double> writeUnit = tariff.price(PriceItem.WRITE_CAPACITY_UNIT_HOUR);
        Optional<Double> readUnit = tariff.price(PriceItem.READ_CAPACITY_UNIT_HOUR);
        if (write.isEmpty() || read.isEmpty() || writeUnit.isEmpty() || readUnit.isEmpty()) {
            return Optional.empty();
        }
        double monthly = writes * write.get() + reads * read.get();
        double byTheHour = BLOCK * Pricing.HOURS_A_MONTH * (writes * writeUnit.get() + reads * readUnit.get());
        return Optional.of(new Bill.Reserved(years, writes, reads, monthly, byTheHour - monthly));
    }

    private Optional<Double> block(int years, PriceItem upfront, PriceItem hour) {
        return tariff.price(upfront)
                .flatMap(start -> tariff.price(hour)
                        .map(hourly -> start / (years * MONTHS) + hourly * Pricing.HOURS_A_MONTH));
    }
}
