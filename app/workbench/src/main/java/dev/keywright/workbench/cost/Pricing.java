package dev.keywright.workbench.cost;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.design.model.Design;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableClass;
import dev.keywright.engine.partition.Access;
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

    private static final double GB = 1L << 30;
    private static final double MILLION = 1_000_000;
    private static final double FREE_STORAGE_GB = 25;
    private static final double FREE_UNIT_HOURS = 18_600;
    /** One consumer that is no Lambda trigger (those read free of charge) asks each shard four times a second. */
    private static final double STREAM_POLLS_A_SECOND = 4;
    private static final double FREE_STREAM_READS = 2_500_000;

    private final Design design;
    private final Map<PatternName, Footprint> footprints;
    private final PriceBook book;
    private final String region;
    private final Volume volume;

    private Pricing(Design design, Map<PatternName, Footprint> footprints, PriceBook book, String region) {
        this.design = design;
        this.footprints = footprints;
        this.book = book;
        this.region = region;
        this.volume = Volume.of(design);
    }

    /** @throws IllegalArgumentException when the price book does not know the region */
    public static Bill bill(Design design, Map<PatternName, Footprint> footprints, PriceBook book, String region) {
        return new Pricing(design, footprints, book, region).bill();
    }

    /** The monthly price of one pattern's reads and writes at its average rate, on demand, in a standard table. */
    public static double monthly(Footprint footprint, double requestsPerSecond, PriceBook book, String region) {
        double reads = footprint.halfUnits(Access.READ) / 2.0 * requestsPerSecond * SECONDS_A_MONTH;
        double writes = footprint.halfUnits(Access.WRITE) / 2.0 * requestsPerSecond * SECONDS_A_MONTH;
        return (reads * book.price(region, PriceItem.READ_REQUEST_UNITS_MILLION).dollars()
                + writes * book.price(region, PriceItem.WRITE_REQUEST_UNITS_MILLION).dollars()) / MILLION;
    }

    private Bill bill() {
        List<Bill.Line> fixed = fixedLines();
        List<Bill.Line> onDemand = new ArrayList<>(onDemandLines());
        onDemand.addAll(fixed);
        List<Bill.Line> provisioned = new ArrayList<>(provisionedLines());
        provisioned.addAll(fixed);
        double hour = book.price(region, PriceItem.WRITE_CAPACITY_UNIT_HOUR).dollars();
        double million = book.price(region, PriceItem.WRITE_REQUEST_UNITS_MILLION).dollars();
        double breakEven = hour / (million / MILLION * 3_600);
        return new Bill(region, book.date(region), new Bill.Plan(onDemand), new Bill.Plan(provisioned), breakEven);
    }

    private List<Bill.Line> onDemandLines() {
        List<Bill.Line> lines = new ArrayList<>();
        for (AccessPattern pattern : design.accessPatterns()) {
            Footprint footprint = footprints.get(pattern.name());
            if (footprint == null || pattern.rate().average() <= 0) {
                continue;
            }
            for (Footprint.Draw draw : footprint.draws()) {
                double units = draw.halfUnits() / 2.0 * pattern.rate().average() * SECONDS_A_MONTH;
                boolean writes = draw.access() == Access.WRITE;
                PriceItem item = writes ? writeRequests(draw.space()) : readRequests(draw.space());
                lines.add(new Bill.Line(writes ? Bill.Kind.WRITES : Bill.Kind.READS, pattern.name().value(),
                        draw.space().table(), draw.space().index(), units,
                        writes ? "write request units" : "read request units", units / MILLION * price(item)));
                if (writes && draw.space().index().isEmpty()) {
                    lines.addAll(replicatedWrites(pattern.name().value(), draw.space(), units));
                }
            }
        }
        return lines;
    }

    /** Each replica pays one replicated write for each write unit of the table. */
    private List<Bill.Line> replicatedWrites(String subject, SpaceName space, double units) {
        return replicas(space.table()).stream()
                .filter(book::knows)
                .map(replica -> new Bill.Line(Bill.Kind.REPLICA,
                        subject + " in " + replica, space.table(), Optional.empty(), units,
                        "replicated write request units",
                        units / MILLION
                                * book.price(replica, PriceItem.REPLICATED_WRITE_REQUEST_UNITS_MILLION).dollars()))
                .toList();
    }

    private List<Bill.Line> provisionedLines() {
        Map<SpaceName, Map<Access, Double>> peak = new LinkedHashMap<>();
        for (AccessPattern pattern : design.accessPatterns()) {
            Footprint footprint = footprints.get(pattern.name());
            if (footprint != null) {
                footprint.draws()
                        .forEach(draw -> peak.computeIfAbsent(draw.space(), _ -> new EnumMap<>(Access.class))
                                .merge(draw.access(), draw.halfUnits() / 2.0 * pattern.rate().peak(), Double::sum));
            }
        }
        List<Bill.Line> lines = new ArrayList<>();
        Map<Access, Double> standardHours = new EnumMap<>(Access.class);
        for (Table table : design.tables()) {
            spaces(table).forEach((space, declared) -> {
                for (Access access : Access.values()) {
                    double units = units(declared, access)
                            .orElse(Math.max(1,
                                    Math.ceil(peak.getOrDefault(space, Map.of()).getOrDefault(access, 0.0))));
                    double hours = units * HOURS_A_MONTH;
                    PriceItem item = access == Access.READ ? readCapacity(space) : writeCapacity(space);
                    lines.add(new Bill.Line(Bill.Kind.CAPACITY,
                            access == Access.READ ? "provisioned reads" : "provisioned writes", space.table(),
                            space.index(), units,
                            access == Access.READ ? "read capacity units" : "write capacity units",
                            hours * price(item)));
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

    private List<Bill.Line> replicatedCapacity(SpaceName space, double units) {
        return replicas(space.table()).stream()
                .filter(book::knows)
                .map(replica -> new Bill.Line(Bill.Kind.REPLICA,
                        "provisioned writes in " + replica, space.table(), Optional.empty(), units,
                        "replicated write capacity units", units * HOURS_A_MONTH
                                * book.price(replica, PriceItem.REPLICATED_WRITE_CAPACITY_UNIT_HOUR).dollars()))
                .toList();
    }

    private List<Bill.Line> freeCapacity(Map<Access, Double> hours) {
        List<Bill.Line> lines = new ArrayList<>();
        hours.forEach((access, used) -> {
            double free = Math.min(used, FREE_UNIT_HOURS);
            PriceItem item = access == Access.READ
                    ? PriceItem.READ_CAPACITY_UNIT_HOUR
                    : PriceItem.WRITE_CAPACITY_UNIT_HOUR;
            lines.add(new Bill.Line(Bill.Kind.FREE_TIER,
                    access == Access.READ ? "25 read capacity units" : "25 write capacity units", "",
                    Optional.empty(), -free, "unit-hours", -free * price(item)));
        });
        return lines;
    }

    /** What is paid however requests are: storage, backups, streams, and their copies in other regions. */
    private List<Bill.Line> fixedLines() {
        List<Bill.Line> lines = new ArrayList<>();
        double standardGb = 0;
        for (Table table : design.tables()) {
            String name = table.name().value();
            double tableGb = 0;
            for (SpaceName space : stored(table)) {
                double gb = volume.billedBytes(space) / GB;
                tableGb += gb;
                lines.add(new Bill.Line(Bill.Kind.STORAGE, "storage", name, space.index(), gb, "GB",
                        gb * price(isInfrequent(space) ? PriceItem.IA_STORAGE_GB_MONTH : PriceItem.STORAGE_GB_MONTH)));
                standardGb += isInfrequent(space) ? 0 : gb;
            }
            lines.addAll(replicatedStorage(name, tableGb));
            recovery(table).ifPresent(lines::add);
            stream(table).ifPresent(lines::add);
        }
        double free = Math.min(standardGb, FREE_STORAGE_GB);
        if (free > 0) {
            lines.add(new Bill.Line(Bill.Kind.FREE_TIER, "first 25 GB", "", Optional.empty(), -free, "GB",
                    -free * price(PriceItem.STORAGE_GB_MONTH)));
        }
        return lines;
    }

    private List<Bill.Line> replicatedStorage(String table, double gb) {
        return replicas(table).stream()
                .filter(book::knows)
                .map(replica -> new Bill.Line(Bill.Kind.REPLICA,
                        "storage in " + replica, table, Optional.empty(), gb, "GB",
                        gb * book.price(replica, PriceItem.STORAGE_GB_MONTH).dollars()))
                .toList();
    }

    private Optional<Bill.Line> recovery(Table table) {
        double bytes = volume.billedBytes(SpaceName.table(table.name().value()));
        for (var index : table.localIndexes()) {
            bytes += volume.billedBytes(SpaceName.index(table.name().value(), index.name().value()));
        }
        double gb = bytes / GB;
        return table.options()
                .pointInTimeRecovery()
                .map(_ -> new Bill.Line(Bill.Kind.BACKUP, "point-in-time recovery",
                        table.name().value(), Optional.empty(), gb, "GB",
                        gb * price(PriceItem.POINT_IN_TIME_RECOVERY_GB_MONTH)));
    }

    private Optional<Bill.Line> stream(Table table) {
        double reads = STREAM_POLLS_A_SECOND * SECONDS_A_MONTH;
        return table.options()
                .stream()
                .map(_ -> new Bill.Line(Bill.Kind.STREAM, "stream read by one consumer",
                        table.name().value(), Optional.empty(), reads, "GetRecords calls",
                        Math.max(0, reads - FREE_STREAM_READS) / 100_000 * price(PriceItem.STREAM_READS_100K)));
    }

    private static List<SpaceName> stored(Table table) {
        List<SpaceName> spaces = new ArrayList<>(List.of(SpaceName.table(table.name().value())));
        table.indexNames().forEach(index -> spaces.add(SpaceName.index(table.name().value(), index.value())));
        return spaces;
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

    private static Optional<Double> units(Capacity declared, Access access) {
        return switch (declared) {
            case Capacity.OnDemand _ -> Optional.empty();
            case Capacity.Provisioned(var read, var write) ->
                Optional.of((double) (access == Access.READ ? read : write).units());
        };
    }

    private List<String> replicas(String table) {
        return design.table(new TableName(table))
                .map(found -> found.options()
                        .globalTable()
                        .replicas()
                        .stream()
                        .map(replica -> replica.region().value())
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

    private double price(PriceItem item) {
        return book.price(region, item).dollars();
    }
}
