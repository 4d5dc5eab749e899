package dev.keywright.workbench.workload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.ItemTemplate;
import dev.keywright.design.pattern.KeySkew;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.scenario.PatternLoad;
import dev.keywright.design.scenario.RateCurve;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.TemplatePart;
import dev.keywright.design.template.TemplateSyntaxException;
import dev.keywright.design.value.Value;
import dev.keywright.engine.partition.Access;
import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.workload.KeyMixer.Identity;
import dev.keywright.workbench.workload.Stream.Hit;
import dev.keywright.workbench.workload.Stream.KeyClass;
import dev.keywright.workbench.workload.Stream.Turn;

/**
 * A scenario as streams of requests. Actions of a batch or a transaction are streams of their own; patterns without a
 * footprint (they failed, or are unsolved) are left out.
 */
public final class Traffic {
    private final Design design;
    private final Map<PatternName, Footprint> footprints;
    private final int seconds;

    private Traffic(Design design, Map<PatternName, Footprint> footprints, int seconds) {
        this.design = design;
        this.footprints = footprints;
        this.seconds = seconds;
    }

    public static List<Stream> of(Design design, Scenario scenario, Map<PatternName, Footprint> footprints) {
        Traffic traffic = new Traffic(design, footprints, scenario.seconds());
        return loads(design, scenario).stream().flatMap(load -> traffic.streams(load).stream()).toList();
    }

    /** Which part of each pattern's reads, at its average rate, the table's cache leaves to the table. */
    public static Map<PatternName, Double> missShares(Design design, Map<PatternName, Footprint> footprints) {
        Map<PatternName, Double> shares = new LinkedHashMap<>();
        Traffic traffic = new Traffic(design, footprints, 1);
        for (AccessPattern pattern : design.accessPatterns()) {
            double rate = pattern.rate().average();
            double asked = 0;
            double missed = 0;
            for (Stream stream : traffic.streams(new PatternLoad(pattern.name(), new RateCurve.Constant(rate),
                    Optional.empty()))) {
                for (KeyClass each : stream.classes()) {
                    asked += each.share();
                    missed += each.share()
                            * stream.cache()
                                    .map(cache -> cache.missShare(rate * each.share(), each.keys()))
                                    .orElse(1.0);
                }
            }
            if (missed < asked) {
                shares.put(pattern.name(), missed / asked);
            }
        }
        return shares;
    }

    /** The scenario's mix; every pattern at its peak rate where it names none. */
    private static List<PatternLoad> loads(Design design, Scenario scenario) {
        return scenario.mix().isEmpty()
                ? design.accessPatterns()
                        .stream()
                        .map(pattern -> new PatternLoad(pattern.name(), new RateCurve.Constant(pattern.rate().peak()),
                                Optional.empty()))
                        .toList()
                : scenario.mix();
    }

    private List<Stream> streams(PatternLoad load) {
        Optional<AccessPattern> pattern = design.accessPattern(load.pattern());
        Footprint footprint = footprints.get(load.pattern());
        if (footprint == null || pattern.isEmpty() || pattern.get().request().isEmpty()) {
            return List.of();
        }
        AccessPattern found = pattern.get();
        KeySkew skew = load.skew().orElse(found.skew());
        return ofRequest(found.request().get()).stream()
                .map(addressed -> new Stream(found.name(), addressed.access, addressed.consistency, load.rate(),
                        cache(addressed), classes(addressed, found, skew, footprint)))
                .filter(stream -> !stream.classes().isEmpty())
                .toList();
    }

    /** Eventually consistent reads of a table, and of its indexes, go through its cache. */
    private Optional<ReadCache> cache(Addressed to) {
        return to.access == Access.WRITE || to.consistency == Consistency.STRONG
                ? Optional.empty()
                : design.table(to.table)
                        .flatMap(table -> table.options().dax())
                        .map(dax -> new ReadCache(dax.ttlSeconds()));
    }

    /**
     * One request of a pattern by what decides where it goes.
     *
     * @param template of the partition key; empty where the request goes everywhere
     * @param parts how many such requests share the pattern's footprint
     */
    private record Addressed(Access access, Consistency consistency, TableName table, Optional<IndexName> index,
            Optional<KeyTemplate> template, Reach reach, Optional<Entity> entity, int parts) {}

    private List<Addressed> ofRequest(Request request) {
        return switch (request) {
            case Request.Query query -> List.of(query(query));
            case Request.Scan scan -> List.of(everywhere(scan.source(), scan.consistency()));
            case Request.ExecuteStatement statement ->
                statement.source().map(source -> everywhere(source, statement.consistency())).stream().toList();
            case Request.GetItem get -> List.of(get(get, 1));
            case Request.PutItem put -> List.of(write(put, 1));
            case Request.UpdateItem update -> List.of(write(update, 1));
            case Request.DeleteItem delete -> List.of(write(delete, 1));
            case Request.BatchGetItem batch -> gets(batch.gets());
            case Request.TransactGetItems transaction -> gets(transaction.gets());
            case Request.BatchWriteItem batch -> writes(batch.writes());
            case Request.TransactWriteItems transaction -> writes(transaction.writes());
        };
    }

    private static Addressed everywhere(Source source, Consistency consistency) {
        return new Addressed(Access.READ, consistency, source.table(), source.index(), Optional.empty(), Reach.ITEM,
                Optional.empty(), 1);
    }

    private static Addressed query(Request.Query query) {
        boolean varies = query.keyCondition()
                .range()
                .stream()
                .flatMap(range -> range.operands().stream())
                .anyMatch(operand -> !operand.isConstant());
        return new Addressed(Access.READ, query.consistency(), query.source().table(), query.source().index(),
                Optional.of(merged(query.keyCondition().partition())), varies ? Reach.COLLECTION : Reach.ITEM,
                Optional.empty(), 1);
    }

    private List<Addressed> gets(List<Request.GetItem> gets) {
        return gets.stream().map(get -> get(get, gets.size())).toList();
    }

    private List<Addressed> writes(List<Request.Write> writes) {
        return writes.stream().map(write -> write(write, writes.size())).toList();
    }

    private static Addressed get(Request.GetItem get, int parts) {
        return new Addressed(Access.READ, get.consistency(), get.table(), Optional.empty(),
                get.key().stream().findFirst(), SortKeys.reachOf(get.key()), Optional.empty(), parts);
    }

    private Addressed write(Request.Write write, int parts) {
        Optional<KeyTemplate> key = switch (write) {
            case Request.PutItem put -> keyOf(put);
            case Request.UpdateItem update -> update.key().stream().findFirst();
            case Request.DeleteItem delete -> delete.key().stream().findFirst();
            case Request.ConditionCheck check -> check.key().stream().findFirst();
        };
        Optional<Entity> entity = write instanceof Request.PutItem put && put.item().entity().isPresent()
                ? put.item().entity().flatMap(design::entity)
                : key.flatMap(template -> writtenEntity(write, template));
        Reach reach = switch (write) {
            case Request.PutItem put -> reachOf(put, entity);
            case Request.UpdateItem update -> SortKeys.reachOf(update.key());
            case Request.DeleteItem delete -> SortKeys.reachOf(delete.key());
            case Request.ConditionCheck check -> SortKeys.reachOf(check.key());
        };
        return new Addressed(Access.WRITE, Consistency.STRONG, write.table(), Optional.empty(), key, reach, entity,
                parts);
    }

    private Reach reachOf(Request.PutItem put, Optional<Entity> entity) {
        return design.table(put.table())
                .filter(table -> !table.keys().sort().isEmpty())
                .map(table -> {
                    AttributeName sort = table.keys().sort().getFirst();
                    if (put.item().attributes().get(sort.value()) instanceof Value.S(String text)) {
                        return parsed(text).map(template -> SortKeys.reachOfPut(design, entity, template))
                                .orElse(Reach.ITEM);
                    }
                    return entity.map(it -> SortKeys.reachIn(design, table, it, sort)).orElse(Reach.COLLECTION);
                })
                .orElse(Reach.ITEM);
    }

    private Optional<KeyTemplate> keyOf(Request.PutItem put) {
        ItemTemplate item = put.item();
        return design.table(put.table()).flatMap(table -> {
            AttributeName partition = table.keys().partition().getFirst();
            if (item.attributes().get(partition.value()) instanceof Value.S(String text)) {
                return parsed(text);
            }
            return item.entity()
                    .flatMap(design::entity)
                    .flatMap(entity -> Optional.ofNullable(KeyChart.of(table, entity).get(partition)));
        });
    }

    private static Optional<KeyTemplate> parsed(String text) {
        try {
            return Optional.of(KeyTemplate.parse(text));
        } catch (TemplateSyntaxException _) {
            return Optional.empty();
        }
    }

    /** The entity whose key is made the way the write's is, by its partition and its sort template. */
    private Optional<Entity> writtenEntity(Request.Write write, KeyTemplate partition) {
        List<KeyTemplate> key = switch (write) {
            case Request.UpdateItem update -> update.key();
            case Request.DeleteItem delete -> delete.key();
            case Request.ConditionCheck check -> check.key();
            case Request.PutItem _ -> List.of(partition);
        };
        return design.entitiesOf(write.table())
                .stream()
                .filter(entity -> !entity.keys().partition().isEmpty()
                        && entity.keys().partition().getFirst().overlaps(partition))
                .filter(entity -> key.size() < 2 || entity.keys().sort().isEmpty()
                        || entity.keys().sort().getFirst().overlaps(key.get(1)))
                .findFirst();
    }

    private List<KeyClass> classes(Addressed to, AccessPattern pattern, KeySkew skew, Footprint footprint) {
        Optional<Table> found = design.table(to.table);
        if (found.isEmpty()) {
            return List.of();
        }
        Table table = found.get();
        Optional<IndexName> global = to.index.filter(index -> table.globalIndex(index).isPresent());
        SpaceName space = global.map(index -> SpaceName.index(table.name().value(), index.value()))
                .orElse(SpaceName.table(table.name().value()));
        Optional<Footprint.Draw> draw = footprint.on(space, to.access);
        if (draw.isEmpty()) {
            return List.of();
        }
        long each = Math.max(1, Math.ceilDiv(draw.get().halfUnits(), to.parts));
        if (to.template.isEmpty()) {
            return List.of(new KeyClass(1, 1, Turn.ALWAYS, new Hit(space, KeyMix.EVEN, Reach.ITEM, each), List.of()));
        }
        List<AttributeName> attributes = global.flatMap(table::keysOf).orElse(table.keys()).partition();
        KeyMixer mixer = new KeyMixer(design, table);
        boolean fansOut = to.access == Access.READ && fansOut(to.template.get(), pattern);
        List<KeyClass> classes = new ArrayList<>();
        for (Identity identity : mixer.identities(attributes, to.template.get(), pattern, skew,
                seconds)) {
            List<Hit> indexes = to.access == Access.READ
                    ? List.of()
                    : indexHits(table, to, footprint, mixer, identity);
            if (identity.keys().isEmpty()) {
                int fan = fansOut ? to.template.get().fanOut(new LinkedHashSet<>()) : 1;
                classes.add(new KeyClass(identity.share() * fan, identity.count() * fan, identity.turn(),
                        new Hit(space, KeyMix.EVEN, to.reach, Math.max(1, each / fan)), indexes));
            }
            for (KeyMix.Named key : identity.keys()) {
                double share = fansOut ? identity.share() : identity.share() * key.share();
                long units = fansOut ? Math.max(1, Math.ceilDiv(each, identity.keys().size())) : each;
                KeyMix.Named alone = new KeyMix.Named(key.point(), key.key(), 1);
                classes.add(new KeyClass(share, 1, identity.turn(),
                        new Hit(space, new KeyMix(List.of(alone), 0), to.reach, units), indexes));
            }
        }
        return classes;
    }

    /** Whether a reader must ask every shard: it does not know the field that picks one. */
    private static boolean fansOut(KeyTemplate template, AccessPattern pattern) {
        return template.slots()
                .stream()
                .filter(KeyUniverse::isSharded)
                .map(TemplatePart.Slot::field)
                .anyMatch(field -> pattern.parameters()
                        .stream()
                        .noneMatch(parameter -> parameter.name().value().equals(field.value())));
    }

    private List<Hit> indexHits(Table table, Addressed to, Footprint footprint, KeyMixer mixer,
            Identity identity) {
        List<Hit> hits = new ArrayList<>();
        table.globalIndexes().forEach(index -> {
            SpaceName space = SpaceName.index(table.name().value(), index.name().value());
            footprint.on(space, Access.WRITE)
                    .ifPresent(draw -> hits.add(new Hit(space,
                            mixer.indexMix(index.keys().partition(), to.entity, identity), reachIn(table, index, to),
                            Math.max(1, Math.ceilDiv(draw.halfUnits(), to.parts)))));
        });
        return hits;
    }

    private Reach reachIn(Table table, GlobalIndex index, Addressed to) {
        return index.keys().sort().isEmpty()
                ? Reach.COLLECTION
                : to.entity.map(entity -> SortKeys.reachIn(design, table, entity, index.keys().sort().getFirst()))
                        .orElse(Reach.COLLECTION);
    }

    /** Several key attributes as one text; their hash is then that of the text. */
    private static KeyTemplate merged(List<KeyTemplate> templates) {
        return templates.size() == 1
                ? templates.getFirst()
                : new KeyTemplate(templates.stream().flatMap(template -> template.parts().stream()).toList());
    }
}
