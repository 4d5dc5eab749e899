package dev.keywright.workbench.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import dev.keywright.design.model.Design;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableClass;
import dev.keywright.engine.partition.Access;
import dev.keywright.workbench.cost.Tariff.Service;
import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.price.PriceBook;
import dev.keywright.workbench.price.PriceItem;
import dev.keywright.workbench.workload.Footprint;

/**
 * Prices a design. On demand, each pattern pays for the units of its average rate. Provisioned, each table and index pays
 * for what it declares, or else for the peak of all patterns, all month long. A month has 730 hours (FACTS §7.3).
 */
public final class Pricing {
    public static final double HOURS_A_MONTH = 730;
    public static final double SECONDS_A_MONTH = HOURS_A_MONTH * 3_600;

    private static final double MILLION = 1_000_000;
    private static final double FREE_UNIT_HOURS = 18_600;
    private static final SpaceName NOWHERE = SpaceName.table("");

    private final Design design;
    private final Map<PatternName, Footprint> footprints;
    private final Usage usage;
    private final String region;
    private final PriceBook book;
    private final Tariff tariff;

    private Pricing(Design design, Map<PatternName, Footprint> footprints, PriceBook book, String region,
            Usage usage) {
        this.design = design;
        this.footprints = footprints;
        this.usage = usage;
        this.region = region;
        this.book = book;
        this.tariff = new Tariff(book, region);
    }

    /** @throws IllegalArgumentException when the price book does not know the region */
    public static Bill bill(Design design, Map<PatternName, Footprint> footprints, PriceBook book, String region,
            Usage usage) {
        if (!book.knows(region)) {
            throw new IllegalArgumentException(book.unknown(region));
        }
        return new Pricing(design, footprints, book, region, usage).bill();
    }

    /** The monthly price of one pattern's reads and writes at its average rate, on demand, in a standard table. */
    public static double monthly(Footprint footprint, double requestsPerSecond, PriceBook book, String region) {
        double dollars = 0;
        for (Access access : Access.values()) {
            dollars += footprint.halfUnits(access) / 2.0 * book.requestUnit(region, access);
        }
        return dollars * requestsPerSecond * SECONDS_A_MONTH;
    }

    private Bill bill() {
        List<Bill.Line> fixed = new FixedCosts(design, usage, tariff, book::knows).lines();
        List<Bill.Line> onDemand = new ArrayList<>(onDemandLines());
        onDemand.addAll(fixed);
        List<Bill.Line> provisioned = new ArrayList<>(provisionedLines());
        provisioned.addAll(fixed);
        return new Bill(region, book.date(region), new Bill.Plan(onDemand), new Bill.Plan(provisioned), breakEven(),
                indexes(onDemand), new Reservations(design, tariff).of(provisioned), tariff.missing());
    }

    /** A unit-hour serves as many request units as it has seconds. */
    private OptionalDouble breakEven() {
        Optional<Double> hour = tariff.price(PriceItem.WRITE_CAPACITY_UNIT_HOUR);
        return hour.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(hour.get() / (book.requestUnit(region, Access.WRITE) * 3_600));
    }

    private List<Bill.Line> onDemandLines() {
        List<Bill.Line> lines = new ArrayList<>();
        for (AccessPattern pattern : design.accessPatterns()) {
            Footprint footprint = footprints.get(pattern.name());
            double rate = usage.level().requests(pattern.rate());
            if (footprint == null || rate <= 0) {
                continue;
            }
            for (Footprint.Draw draw : footprint.draws()) {
                double units = draw.halfUnits() / 2.0 * rate * SECONDS_A_MONTH;
                if (draw.access() == Access.READ) {
                    double seen = units * usage.missShare(pattern.name());
                    tariff.charge(new Service(Bill.Kind.READS, pattern.name().value(), draw.space(), seen,
                            "read request units"), readRequests(draw.space()), seen / MILLION).ifPresent(lines::add);
                } else {
                    tariff.charge(new Service(Bill.Kind.WRITES, pattern.name().value(), draw.space(), units,
                            "write request units"), writeRequests(draw.space()), units / MILLION)
                            .ifPresent(lines::add);
                    lines.addAll(replicatedWrites(pattern.name().value(), draw.space(), units));
                }
            }
        }
        return lines;
    }

    /** Each replica pays one replicated write for each write unit of the table; its indexes pay ordinary writes again. */
    private List<Bill.Line> replicatedWrites(String subject, SpaceName space, double units) {
        boolean ofTable = space.index().isEmpty();
        return replicas(space.table()).stream()
                .flatMap(replica -> tariff.charge(
                        new Service(Bill.Kind.REPLICA, subject + " in " + replica, space, units,
                                ofTable ? "replicated write request units" : "write request units"),
                        replica, ofTable
                                ? PriceItem.REPLICATED_WRITE_REQUEST_UNITS_MILLION
                                : PriceItem.WRITE_REQUEST_UNITS_MILLION,
                        units / MILLION).stream())
                .toList();
    }

    private List<Bill.Line> provisionedLines() {
        Map<SpaceName, Map<Access, Double>> peak = peaks();
        List<Bill.Line> lines = new ArrayList<>();
        Map<Access, Double> standardHours = new EnumMap<>(Access.class);
        for (Table table : design.tables()) {
            spaces(table).forEach((space, declared) -> {
                for (Access access : Access.values()) {
                    double needed = Math.ceil(peak.getOrDefault(space, Map.of()).getOrDefault(access, 0.0));
                    double units = units(declared, access).orElse(Math.max(1, needed));
                    double hours = units * HOURS_A_MONTH;
                    tariff.charge(new Service(Bill.Kind.CAPACITY,
                            access == Access.READ ? "provisioned reads" : "provisioned writes", space, units,
                            access == Access.READ ? "read capacity units" : "write capacity units"),
                            access == Access.READ ? readCapacity(space) : writeCapacity(space), hours)
                            .ifPresent(lines::add);
                    if (!isInfrequent(space)) {
                        standardHours.merge(access, hours, Double::sum);
                    }
                    if (access == Access.WRITE && space.index().isEmpty()) {
                        lines.addAll(replicatedCapacity(space, units));
                    }
                }
            });
        }
        lines.addAll(freeCapacity(standardHours));
        return lines;
    }

    private Map<SpaceName, Map<Access, Double>> peaks() {
        Map<SpaceName, Map<Access, Double>> peak = new LinkedHashMap<>();
        for (AccessPattern pattern : design.accessPatterns()) {
            Footprint footprint = footprints.get(pattern.name());
            if (footprint != null) {
                footprint.draws().forEach(draw -> {
                    double passing = draw.access() == Access.READ ? usage.missShare(pattern.name()) : 1;
                    peak.computeIfAbsent(draw.space(), _ -> new EnumMap<>(Access.class))
                            .merge(draw.access(),
                                    draw.halfUnits() / 2.0 * usage.level().peak(pattern.rate()) * passing,
                                    Double::sum);
                });
            }
        }
        return peak;
    }

    private List<Bill.Line> replicatedCapacity(SpaceName space, double units) {
        return replicas(space.table()).stream()
                .flatMap(replica -> tariff.charge(new Service(Bill.Kind.REPLICA,
                        "provisioned writes in " + replica, space, units, "replicated write capacity units"), replica,
                        PriceItem.REPLICATED_WRITE_CAPACITY_UNIT_HOUR, units * HOURS_A_MONTH).stream())
                .toList();
    }

    private List<Bill.Line> freeCapacity(Map<Access, Double> hours) {
        List<Bill.Line> lines = new ArrayList<>();
        hours.forEach((access, used) -> {
            double free = Math.min(used, FREE_UNIT_HOURS);
            boolean reads = access == Access.READ;
            tariff.charge(new Service(Bill.Kind.FREE_TIER,
                    reads ? "25 read capacity units" : "25 write capacity units", NOWHERE, -free, "unit-hours"),
                    reads ? PriceItem.READ_CAPACITY_UNIT_HOUR : PriceItem.WRITE_CAPACITY_UNIT_HOUR, -free)
                    .ifPresent(lines::add);
        });
        return lines;
    }

    private List<Bill.IndexCost> indexes(List<Bill.Line> lines) {
        List<Bill.IndexCost> costs = new ArrayList<>();
        for (Table table : design.tables()) {
            table.globalIndexes().forEach(index -> {
                List<Bill.Line> own = lines.stream()
                        .filter(line -> line.table().equals(table.name().value())
                                && line.index().filter(index.name().value()::equals).isPresent())
                        .toList();
                double reads = own.stream()
                        .filter(line -> line.kind() == Bill.Kind.READS)
                        .mapToDouble(Bill.Line::monthly)
                        .sum();
                double all = own.stream().mapToDouble(Bill.Line::monthly).sum();
                costs.add(new Bill.IndexCost(table.name().value(), index.name().value(), all, all - reads,
                        readers(SpaceName.index(table.name().value(), index.name().value()))));
            });
        }
        costs.sort(Comparator.comparingDouble(Bill.IndexCost::monthly).reversed());
        return costs;
    }

    private List<String> readers(SpaceName index) {
        return footprints.values()
                .stream()
                .filter(footprint -> footprint.on(index, Access.READ).isPresent())
                .map(footprint -> footprint.pattern().value())
                .toList();
    }

    private static Map<SpaceName, Capacity> spaces(Table table) {
        Map<SpaceName, Capacity> spaces = new LinkedHashMap<>();
        spaces.put(SpaceName.table(table.name().value()), table.options().capacity());
        table.globalIndexes()
                .forEach(index -> spaces.put(
                        SpaceName.index(table.name().value(), index.name().value()),
                        index.capacity().orElse(table.options().capacity())));
        return spaces;
    }

    private Optional<Double> units(Capacity declared, Access access) {
        return switch (declared) {
            case Capacity.OnDemand _ -> Optional.empty();
            case Capacity.Provisioned(var read, var write) -> Optional
                    .of((double) (access == Access.READ ? read : write).units() * usage.level().factor());
        };
    }

    private List<String> replicas(String table) {
        return design.table(new TableName(table))
                .map(found -> found.options()
                        .globalTable()
                        .replicas()
                        .stream()
                        .map(replica -> replica.region().value())
                        .filter(book::knows)
                        .toList())
                .orElse(List.of());
    }

    private boolean isInfrequent(SpaceName space) {
        return design.table(new TableName(space.table()))
                .filter(table -> table.options().tableClass() == TableClass.STANDARD_INFREQUENT_ACCESS)
                .isPresent();
    }

    private PriceItem readRequests(SpaceName space) {
        return isInfrequent(space) ? PriceItem.IA_READ_REQUEST_UNITS_MILLION : PriceItem.READ_REQUEST_UNITS_MILLION;
    }

    private PriceItem writeRequests(SpaceName space) {
        return isInfrequent(space) ? PriceItem.IA_WRITE_REQUEST_UNITS_MILLION : PriceItem.WRITE_REQUEST_UNITS_MILLION;
    }

    private PriceItem readCapacity(SpaceName space) {
        return isInfrequent(space) ? PriceItem.IA_READ_CAPACITY_UNIT_HOUR : PriceItem.READ_CAPACITY_UNIT_HOUR;
    }

    private PriceItem writeCapacity(SpaceName space) {
        return isInfrequent(space) ? PriceItem.IA_WRITE_CAPACITY_UNIT_HOUR : PriceItem.WRITE_CAPACITY_UNIT_HOUR;
    }
}
