package dev.keywright.design.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Expectation;
import dev.keywright.design.pattern.KeySkew;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.ProvisionedUnits;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.TemplatePart;
import dev.keywright.design.template.Transform;
import dev.keywright.design.value.ValueSize;

/** Declared rates against provisioned capacity and against what one partition can do (FACTS §5.1). */
final class LoadRules {
    private static final double PARTITION_READS = 3_000;
    private static final double PARTITION_WRITES = 1_000;
    private static final int USUAL_ITEM_BYTES = 1_024;
    private static final int USUAL_KEYS = 1_000;

    static final List<Rule> ALL = List.of(
            Rule.warning("hot-key", "Shard the key, or cache what is read.", LoadRules::hotKeys),
            Rule.warning("provisioned-below-peak", "Provision more, scale further, or pay by request.",
                    LoadRules::belowPeak));

    private LoadRules() {}

    /** Units a second at the pattern's peak, on what it reads or writes. */
    private record Demand(Source source, double reads, double writes, Optional<KeyTemplate> partition) {}

    private static Optional<Demand> demand(Design design, AccessPattern pattern) {
        double peak = pattern.rate().peak();
        return pattern.request().flatMap(request -> switch (request) {
            case Request.Query query -> Optional.of(new Demand(query.source(), peak * readUnits(
                    bytes(design, query.source().table()) * rows(pattern, query), query.consistency()), 0,
                    query.keyCondition().partition().stream().findFirst()));
            case Request.GetItem get -> Optional.of(new Demand(Source.of(get.table()),
                    peak * readUnits(bytes(design, get.table()), get.consistency()), 0,
                    get.key().stream().findFirst()));
            case Request.PutItem put -> Optional.of(write(design, put.table(), peak, put.item()
                    .entity()
                    .flatMap(design::entity)
                    .flatMap(entity -> entity.keys().partition().stream().findFirst())));
            case Request.UpdateItem update ->
                Optional.of(write(design, update.table(), peak, update.key().stream().findFirst()));
            case Request.DeleteItem delete ->
                Optional.of(write(design, delete.table(), peak, delete.key().stream().findFirst()));
            case Request.Scan _,Request.BatchGetItem _,Request.BatchWriteItem _,Request.TransactGetItems _,Request.TransactWriteItems _,Request.ExecuteStatement _ ->
                Optional.empty();
        });
    }

    private static Demand write(Design design, TableName table, double peak, Optional<KeyTemplate> partition) {
        return new Demand(Source.of(table), 0, peak * Math.ceil(bytes(design, table) / 1_024.0), partition);
    }

    private static double readUnits(double bytes, Consistency consistency) {
        double strong = Math.max(1, Math.ceil(bytes / 4_096));
        return consistency == Consistency.STRONG ? strong : strong / 2;
    }

    private static double rows(AccessPattern pattern, Request.Query query) {
        double expected = pattern.expected()
                .stream()
                .filter(Expectation.Count.class::isInstance)
                .mapToDouble(count -> ((Expectation.Count) count).exactly())
                .findFirst()
                .orElse(1);
        return query.limit().isPresent() ? Math.min(query.limit().getAsInt(), expected) : expected;
    }

    private static double bytes(Design design, TableName table) {
        return design.entitiesOf(table)
                .stream()
                .flatMapToLong(entity -> entity.averageItemBytes().stream())
                .average()
                .orElseGet(() -> design.items()
                        .stream()
                        .filter(item -> item.table().equals(table))
                        .limit(200)
                        .mapToInt(item -> ValueSize.ofItem(item.attributes()))
                        .average()
                        .orElse(USUAL_ITEM_BYTES));
    }

    private static void hotKeys(Design design, BiConsumer<DesignPath, String> report) {
        for (AccessPattern pattern : design.accessPatterns()) {
            demand(design, pattern).ifPresent(demand -> {
                double share = share(design, pattern, demand);
                double reads = demand.reads() * share;
                double writes = demand.writes() * share;
                if (reads > PARTITION_READS || writes > PARTITION_WRITES) {
                    report.accept(new DesignPath.OfPattern(pattern.name()),
                            "at its peak the hottest key of " + demand.source() + " takes "
                                    + Math.round(Math.max(reads, writes)) + (reads > writes ? " read" : " write")
                                    + " units a second; a partition gives "
                                    + Math.round(reads > writes ? PARTITION_READS : PARTITION_WRITES));
                }
            });
        }
    }

    /** The part of the requests that goes to the hottest partition key. */
    private static double share(Design design, AccessPattern pattern, Demand demand) {
        Optional<KeyTemplate> partition = demand.partition();
        if (partition.filter(KeyTemplate::isConstant).isPresent()) {
            return 1;
        }
        double shards = demand.writes() > 0 ? partition.map(LoadRules::shards).orElse(1) : 1;
        double keys = design.entitiesOf(demand.source().table())
                .stream()
                .map(Entity::expectedCount)
                .flatMapToLong(count -> count.stream())
                .max()
                .orElse(USUAL_KEYS);
        return switch (pattern.skew()) {
            case KeySkew.Uniform() -> 1 / Math.max(1, keys);
            case KeySkew.FromData() -> 1 / Math.max(1, keys);
            case KeySkew.MovingHotSet(double share, int hot, int _) -> share / Math.max(1, hot) / shards;
            case KeySkew.HotSet(double share, int hot) -> share / Math.max(1, hot) / shards;
            case KeySkew.Zipf(double exponent) -> 1 / harmonic(Math.min(keys, 1_000_000), exponent) / shards;
        };
    }

    private static int shards(KeyTemplate template) {
        return template.slots()
                .stream()
                .map(TemplatePart.Slot::transforms)
                .flatMap(List::stream)
                .filter(Transform.Shard.class::isInstance)
                .mapToInt(shard -> ((Transform.Shard) shard).count())
                .max()
                .orElse(1);
    }

    private static double harmonic(double keys, double exponent) {
        double sum = 0;
        for (int rank = 1; rank <= keys; rank++) {
            sum += Math.pow(rank, -exponent);
        }
        return Math.max(1, sum);
    }

    private static void belowPeak(Design design, BiConsumer<DesignPath, String> report) {
        Map<Source, List<Demand>> demands = new LinkedHashMap<>();
        design.accessPatterns()
                .forEach(pattern -> demand(design, pattern)
                        .ifPresent(demand -> demands.computeIfAbsent(demand.source(), _ -> new ArrayList<>())
                                .add(demand)));
        demands.forEach((source, each) -> design.table(source.table()).ifPresent(table -> {
            if (capacity(table,
                    source) instanceof Capacity.Provisioned(ProvisionedUnits read, ProvisionedUnits write)) {
                DesignPath where = source.index()
                        .<DesignPath>map(index -> new DesignPath.OfIndex(table.name(), index))
                        .orElse(new DesignPath.OfTable(table.name()));
                compare(where, "read", most(read), each.stream().mapToDouble(Demand::reads).sum(), report);
                compare(where, "write", most(write), each.stream().mapToDouble(Demand::writes).sum(), report);
            }
        }));
    }

    private static Capacity capacity(Table table, Source source) {
        return source.index()
                .flatMap(table::globalIndex)
                .flatMap(index -> index.capacity())
                .orElse(table.options().capacity());
    }

    private static double most(ProvisionedUnits units) {
        return units.autoScaling().map(AutoScaling::maxCapacity).orElse(units.units());
    }

    private static void compare(DesignPath where, String side, double provisioned, double peak,
            BiConsumer<DesignPath, String> report) {
        if (peak > provisioned) {
            report.accept(where, "declared peaks need about " + Math.round(peak) + " " + side + " units a second, "
                    + Math.round(provisioned) + " are provisioned at most");
        }
    }
}
