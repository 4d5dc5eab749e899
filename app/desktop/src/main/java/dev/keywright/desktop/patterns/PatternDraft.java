package dev.keywright.desktop.patterns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Expression;
import dev.keywright.design.pattern.ItemTemplate;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.Operation;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;

/** What a pattern becomes when a part of its form changes; parts that still make sense are kept. */
record PatternDraft(Design design, AccessPattern pattern) {
    private static final KeyTemplate NONE = new KeyTemplate(List.of());

    /** Another operation on the same table, with the same key and conditions as far as it takes them. */
    AccessPattern withOperation(Operation operation) {
        return with(request(operation));
    }

    AccessPattern unsolved() {
        return pattern.withRequest(Optional.empty());
    }

    /** The request in place of the one before, and the parameters it needs. */
    AccessPattern with(Request request) {
        return new DraftParameters(design, pattern).declaredFor(request);
    }

    private Request request(Operation operation) {
        return switch (operation) {
            case QUERY -> new Request.Query(source(), condition(source()), filter(), projection(),
                    dev.keywright.design.pattern.ReadOrder.ASCENDING, limit(), consistency());
            case SCAN -> new Request.Scan(source(), filter(), projection(), limit(), consistency());
            case GET_ITEM -> get();
            case PUT_ITEM -> put();
            case UPDATE_ITEM -> new Request.UpdateItem(table().name(), key(), update(), writeCondition());
            case DELETE_ITEM -> new Request.DeleteItem(table().name(), key(), writeCondition());
            case BATCH_GET_ITEM -> new Request.BatchGetItem(List.of(get()));
            case TRANSACT_GET_ITEMS -> new Request.TransactGetItems(List.of(get()));
            case BATCH_WRITE_ITEM -> new Request.BatchWriteItem(List.of(
                    new Request.PutItem(table().name(), item(), Optional.empty())));
            case TRANSACT_WRITE_ITEMS -> new Request.TransactWriteItems(List.of(put()));
            case EXECUTE_STATEMENT -> statement();
        };
    }

    private Request.GetItem get() {
        return new Request.GetItem(table().name(), key(), projection(), consistency());
    }

    private Request.PutItem put() {
        return new Request.PutItem(table().name(), item(), writeCondition());
    }

    private Request statement() {
        AttributeName partition = table().keys().partition().getFirst();
        return new Request.ExecuteStatement(
                "SELECT * FROM \"" + table().name() + "\" WHERE " + partition + " = ?",
                key().stream().limit(1).toList(), Optional.of(Source.of(table().name())), OptionalInt.empty(),
                consistency());
    }

    /** The table the pattern is about; there is one, or the form offers no operation. */
    private Table table() {
        return pattern.request()
                .flatMap(request -> request.tables().stream().findFirst())
                .flatMap(design::table)
                .orElseGet(() -> design.tables().getFirst());
    }

    private Source source() {
        return pattern.request()
                .filter(Request.Reads.class::isInstance)
                .map(request -> ((Request.Reads) request).source())
                .orElseGet(() -> Source.of(table().name()));
    }

    static KeySchema keys(Design design, Source source) {
        return design.table(source.table())
                .flatMap(table -> source.index().map(table::keysOf).orElse(Optional.of(table.keys())))
                .orElse(new KeySchema(List.of(), List.of()));
    }

    private KeyCondition condition(Source source) {
        if (pattern.request().orElse(null) instanceof Request.Query query && query.source().equals(source)) {
            return query.keyCondition();
        }
        List<KeyTemplate> old = oldKey();
        KeySchema keys = keys(design, source);
        boolean fits = source.index().isEmpty() && !old.isEmpty();
        List<KeyTemplate> partition = fits ? old.subList(0, 1) : templates(source, keys.partition());
        return new KeyCondition(partition, List.of());
    }

    /** The templates of the first entity that has one for each attribute. */
    private List<KeyTemplate> templates(Source source, List<AttributeName> attributes) {
        Table table = design.table(source.table()).orElseThrow();
        return entities(table).stream()
                .map(entity -> KeyChart.of(table, entity))
                .filter(chart -> chart.keySet().containsAll(attributes))
                .findFirst()
                .<List<KeyTemplate>>map(chart -> attributes.stream().map(it -> chart.getOrDefault(it, NONE)).toList())
                .orElseGet(() -> attributes.stream().map(it -> KeyTemplate.field(it.value())).toList());
    }

    /** The table's entities, the one that the pattern is about first. */
    private List<Entity> entities(Table table) {
        List<Entity> all = new ArrayList<>(design.entitiesOf(table.name()));
        entity().flatMap(design::entity).filter(all::remove).ifPresent(all::addFirst);
        return all;
    }

    /** The entity that is written, or that has the key asked for. */
    Optional<EntityName> entity() {
        if (pattern.request().orElse(null) instanceof Request.PutItem put && put.item().entity().isPresent()) {
            return put.item().entity();
        }
        List<KeyTemplate> key = oldKey();
        return key.isEmpty()
                ? Optional.empty()
                : design.entitiesOf(table().name())
                        .stream()
                        .filter(entity -> entity.keys().partition().equals(key.subList(0, 1)))
                        .filter(entity -> key.size() < 2 || entity.keys().sort().equals(key.subList(1, 2)))
                        .map(Entity::name)
                        .findFirst();
    }

    private List<KeyTemplate> oldKey() {
        return pattern.request().<List<KeyTemplate>>map(request -> switch (request) {
            case Request.GetItem get -> get.key();
            case Request.UpdateItem update -> update.key();
            case Request.DeleteItem delete -> delete.key();
            case Request.BatchGetItem(var gets) -> first(gets, Request.GetItem::key);
            case Request.TransactGetItems(var gets) -> first(gets, Request.GetItem::key);
            case Request.Query query -> query.source().index().isEmpty()
                    ? query.keyCondition().partition()
                    : List.of();
            case Request.PutItem put -> put.item()
                    .entity()
                    .flatMap(design::entity)
                    .map(entity -> keyOf(entity))
                    .orElse(List.of());
            case Request.Scan _,Request.BatchWriteItem _,Request.TransactWriteItems _,Request.ExecuteStatement _ ->
                List.of();
        }).orElse(List.of());
    }

    private static <T> List<KeyTemplate> first(List<T> all, Function<T, List<KeyTemplate>> key) {
        return all.isEmpty() ? List.of() : key.apply(all.getFirst());
    }

    private static List<KeyTemplate> keyOf(Entity entity) {
        List<KeyTemplate> key = new ArrayList<>(entity.keys().partition());
        key.addAll(entity.keys().sort());
        return key;
    }

    private List<KeyTemplate> key() {
        List<KeyTemplate> old = oldKey();
        int attributes = table().keys().attributes().size();
        if (old.size() == attributes) {
            return old;
        }
        return templates(Source.of(table().name()), table().keys().attributes());
    }

    private ItemTemplate item() {
        if (pattern.request().orElse(null) instanceof Request.PutItem put) {
            return put.item();
        }
        return entity().or(() -> entities(table()).stream().map(Entity::name).findFirst())
                .map(ItemTemplate::of)
                .orElseGet(() -> new ItemTemplate(Optional.empty(), new java.util.LinkedHashMap<>()));
    }

    private Expression update() {
        if (pattern.request().orElse(null) instanceof Request.UpdateItem old) {
            return old.update();
        }
        Set<FieldName> inKey = new LinkedHashSet<>();
        key().forEach(template -> inKey.addAll(template.fields()));
        String field = entity().flatMap(design::entity)
                .flatMap(entity -> entity.fields()
                        .stream()
                        .map(it -> it.name())
                        .filter(name -> !inKey.contains(name))
                        .findFirst())
                .map(FieldName::value)
                .orElse("updatedAt");
        return Expression.of("SET #" + field + " = :" + field);
    }

    private Optional<Expression> writeCondition() {
        return switch (pattern.request().orElse(null)) {
            case Request.PutItem put -> put.condition();
            case Request.UpdateItem update -> update.condition();
            case Request.DeleteItem delete -> delete.condition();
            case null -> Optional.empty();
            case Request.Reads _,Request.GetItem _,Request.BatchGetItem _,Request.TransactGetItems _,Request.BatchWriteItem _,Request.TransactWriteItems _,Request.ExecuteStatement _ ->
                Optional.empty();
        };
    }

    private Optional<Expression> filter() {
        return reads().flatMap(Request.Reads::filter);
    }

    private List<String> projection() {
        return pattern.request().orElse(null) instanceof Request.GetItem get
                ? get.projection()
                : reads().map(Request.Reads::projection).orElse(List.of());
    }

    private OptionalInt limit() {
        return reads().map(Request.Reads::limit).orElse(OptionalInt.empty());
    }

    private Consistency consistency() {
        return pattern.request().orElse(null) instanceof Request.GetItem get
                ? get.consistency()
                : reads().filter(it -> it.source().index().isEmpty())
                        .map(Request.Reads::consistency)
                        .orElse(Consistency.EVENTUAL);
    }

    private Optional<Request.Reads> reads() {
        return pattern.request().filter(Request.Reads.class::isInstance).map(Request.Reads.class::cast);
    }

    /** Another table or index to read. A global index is never read strongly. */
    AccessPattern withSource(Source source) {
        return reads().map(old -> with(switch (old) {
            case Request.Query query -> query.withSource(source)
                    .withKeyCondition(condition(source))
                    .withConsistency(consistencyOn(source, query.consistency()));
            case Request.Scan scan ->
                scan.withSource(source).withConsistency(consistencyOn(source, scan.consistency()));
        })).orElse(pattern);
    }

    private Consistency consistencyOn(Source source, Consistency wanted) {
        return isGlobal(design, source) ? Consistency.EVENTUAL : wanted;
    }

    static boolean isGlobal(Design design, Source source) {
        return source.index()
                .flatMap(index -> design.table(source.table()).flatMap(table -> table.globalIndex(index)))
                .isPresent();
    }

    /** Another table for a request that names one item by its key. */
    AccessPattern withTable(Table table) {
        AccessPattern elsewhere = pattern.withRequest(Optional.of(Request.Scan.of(Source.of(table.name()))));
        return pattern.request()
                .map(old -> {
                    Request moved = new PatternDraft(design, elsewhere).request(old.operation());
                    return with(moved);
                })
                .orElse(pattern);
    }

    /** Another entity to store, or an item of no entity, with the attributes given besides. */
    AccessPattern withEntity(Optional<EntityName> entity) {
        return pattern.request().orElse(null) instanceof Request.PutItem(var table, var item, var condition)
                ? with(new Request.PutItem(table, entity.map(ItemTemplate::of)
                        .orElseGet(() -> new ItemTemplate(Optional.empty(), item.attributes())), condition))
                : pattern;
    }

    /** One template of the key of a request that names one item. */
    AccessPattern withKey(int position, KeyTemplate template) {
        Function<List<KeyTemplate>, List<KeyTemplate>> put = key -> replaced(key, position, template);
        return switch (pattern.request().orElse(null)) {
            case Request.GetItem get -> with(get.withKey(put.apply(get.key())));
            case Request.UpdateItem(var table, var key, var update, var condition) ->
                with(new Request.UpdateItem(table, put.apply(key), update, condition));
            case Request.DeleteItem(var table, var key, var condition) ->
                with(new Request.DeleteItem(table, put.apply(key), condition));
            case null -> pattern;
            case Request.Reads _,Request.PutItem _,Request.BatchGetItem _,Request.TransactGetItems _,Request.BatchWriteItem _,Request.TransactWriteItems _,Request.ExecuteStatement _ ->
                pattern;
        };
    }

    AccessPattern withPartition(int position, KeyTemplate template) {
        return query(query -> new KeyCondition(replaced(query.keyCondition().partition(), position, template),
                query.keyCondition().range()));
    }

    /** A condition on a sort attribute; without one, those on later attributes go too. */
    AccessPattern withRange(int position, Optional<RangeCondition> condition) {
        return query(query -> {
            List<RangeCondition> ranges = new ArrayList<>(query.keyCondition().range());
            if (condition.isEmpty()) {
                ranges = ranges.subList(0, Math.min(position, ranges.size()));
            } else if (position < ranges.size()) {
                ranges.set(position, condition.get());
            } else {
                ranges.add(condition.get());
            }
            return new KeyCondition(query.keyCondition().partition(), ranges);
        });
    }

    private AccessPattern query(Function<Request.Query, KeyCondition> change) {
        return pattern.request().orElse(null) instanceof Request.Query query
                ? with(query.withKeyCondition(change.apply(query)))
                : pattern;
    }

    private static List<KeyTemplate> replaced(List<KeyTemplate> templates, int position, KeyTemplate template) {
        List<KeyTemplate> changed = new ArrayList<>(templates);
        while (changed.size() <= position) {
            changed.add(NONE);
        }
        changed.set(position, template);
        return changed;
    }
}
