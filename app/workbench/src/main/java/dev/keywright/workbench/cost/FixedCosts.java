package dev.keywright.workbench.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dev.keywright.design.model.Design;
import dev.keywright.design.table.Dax;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableClass;
import dev.keywright.workbench.cost.Tariff.Service;
import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.price.PriceItem;

/** What is paid however requests are: storage, backups, exports, streams, caches, and copies in other regions. */
final class FixedCosts {
    private static final double GB = 1L << 30;
    private static final double FREE_STORAGE_GB = 25;
    /** One consumer that is no Lambda trigger (those read free of charge) asks each shard four times a second. */
    private static final double STREAM_POLLS_A_SECOND = 4;
    private static final double FREE_STREAM_READS = 2_500_000;
    private static final SpaceName NOWHERE = SpaceName.table("");

    private final Design design;
    private final Usage usage;
    private final Tariff tariff;
    private final Predicate<String> hasPrices;
    private final Volume volume;
    private final List<Bill.Line> lines = new ArrayList<>();

    FixedCosts(Design design, Usage usage, Tariff tariff, Predicate<String> hasPrices) {
        this.design = design;
        this.usage = usage;
        this.tariff = tariff;
        this.hasPrices = hasPrices;
        this.volume = Volume.of(design);
    }

    List<Bill.Line> lines() {
        double standardGb = 0;
        for (Table table : design.tables()) {
            boolean infrequent = table.options().tableClass() == TableClass.STANDARD_INFREQUENT_ACCESS;
            double tableGb = 0;
            for (SpaceName space : stored(table)) {
                double gb = gb(space);
                tableGb += gb;
                add(tariff.charge(new Service(Bill.Kind.STORAGE, "storage", space, gb, "GB"),
                        infrequent ? PriceItem.IA_STORAGE_GB_MONTH : PriceItem.STORAGE_GB_MONTH, gb));
            }
            standardGb += infrequent ? 0 : tableGb;
            replicatedStorage(table, tableGb);
            copies(table);
            stream(table);
            table.options().dax().ifPresent(dax -> cache(table, dax));
        }
        double free = Math.min(standardGb, FREE_STORAGE_GB);
        if (free > 0) {
            add(tariff.charge(new Service(Bill.Kind.FREE_TIER, "first 25 GB", NOWHERE, -free, "GB"),
                    PriceItem.STORAGE_GB_MONTH, -free));
        }
        return lines;
    }

    private void add(Optional<Bill.Line> line) {
        line.ifPresent(lines::add);
    }

    private double gb(SpaceName space) {
        return volume.billedBytes(space) / GB * usage.level().factor();
    }

    private static List<SpaceName> stored(Table table) {
        List<SpaceName> spaces = new ArrayList<>(List.of(SpaceName.table(table.name().value())));
        table.indexNames().forEach(index -> spaces.add(SpaceName.index(table.name().value(), index.value())));
        return spaces;
    }

    private void replicatedStorage(Table table, double gb) {
        table.options().globalTable().replicas().forEach(replica -> {
            String region = replica.region().value();
            if (hasPrices.test(region)) {
                add(tariff.charge(new Service(Bill.Kind.REPLICA, "storage in " + region, nameOf(table), gb, "GB"),
                        region, PriceItem.STORAGE_GB_MONTH, gb));
            } else {
                tariff.lacks("everything of " + table.name() + " in " + region + ": no prices of that region");
            }
        });
    }

    /** Recovery, backups and exports hold the table with its local indexes. */
    private void copies(Table table) {
        double gb = gb(nameOf(table));
        for (var index : table.localIndexes()) {
            gb += gb(SpaceName.index(table.name().value(), index.name().value()));
        }
        double size = gb;
        table.options()
                .pointInTimeRecovery()
                .ifPresent(_ -> add(tariff.charge(
                        new Service(Bill.Kind.BACKUP, "point-in-time recovery", nameOf(table), size, "GB"),
                        PriceItem.POINT_IN_TIME_RECOVERY_GB_MONTH, size)));
        if (usage.backups() > 0) {
            double kept = size * usage.backups();
            add(tariff.charge(new Service(Bill.Kind.BACKUP, "on-demand backups", nameOf(table), kept, "GB"),
                    PriceItem.BACKUP_GB_MONTH, kept));
        }
        if (usage.exports() > 0) {
            double exported = gb(nameOf(table)) * usage.exports();
            add(tariff.charge(new Service(Bill.Kind.EXPORT, "exports to S3", nameOf(table), exported, "GB"),
                    PriceItem.EXPORT_GB, exported));
        }
    }

    private void stream(Table table) {
        double reads = STREAM_POLLS_A_SECOND * Pricing.SECONDS_A_MONTH;
        table.options()
                .stream()
                .ifPresent(_ -> add(tariff.charge(new Service(Bill.Kind.STREAM, "stream read by one consumer",
                        nameOf(table), reads, "GetRecords calls"), PriceItem.STREAM_READS_100K,
                        Math.max(0, reads - FREE_STREAM_READS) / 100_000)));
    }

    private void cache(Table table, Dax dax) {
        double hours = dax.nodes() * Pricing.HOURS_A_MONTH;
        Service nodes = new Service(Bill.Kind.CACHE, "DAX " + dax.nodeType(), nameOf(table), dax.nodes(), "nodes");
        PriceItem.daxNode(dax.nodeType())
                .ifPresentOrElse(item -> add(tariff.charge(nodes, item, hours)),
                        () -> tariff.lacks(nodes.subject() + " of " + table.name() + ": no price of that node type"));
    }

    private static SpaceName nameOf(Table table) {
        return SpaceName.table(table.name().value());
    }
}
