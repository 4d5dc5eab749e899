package dev.keywright.design.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.Field;
import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Members;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.Expression;
import dev.keywright.design.pattern.ItemTemplate;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.Operation;
import dev.keywright.design.pattern.Parameter;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.ReadOrder;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;

/** An access pattern of AWS Labs' {@code schema.json}, solved by its entity's templates. */
final class LabsPattern {
    private final Members members;
    private final Table table;
    private final Entity entity;
    private final List<String> given;

    private LabsPattern(Members members, Table table, Entity entity) {
        this.members = members;
        this.table = table;
        this.entity = entity;
        this.given = members.list("parameters", Cursor::owner)
                .stream()
                .filter(parameter -> !parameter.text("type").equals("entity"))
                .map(parameter -> parameter.require("name").text())
                .toList();
    }

    static AccessPattern unsolved(Members members) {
        return AccessPattern.unsolved(members.require("name").text()).withDescription(members.text("description"));
    }

    static AccessPattern read(Members members, Table table, Entity entity) {
        LabsPattern pattern = new LabsPattern(members, table, entity);
        Optional<Request> request = Operation.of(members.text("operation")).flatMap(pattern::request);
        return unsolved(members).withRequest(request).withParameters(pattern.parameters(request));
    }

    /** Names made different where several entities have a pattern of one name. */
    static List<AccessPattern> distinct(List<AccessPattern> patterns) {
        Set<PatternName> taken = new HashSet<>();
        List<AccessPattern> distinct = new ArrayList<>();
        for (AccessPattern pattern : patterns) {
            PatternName name = pattern.name();
            for (int i = 2; !taken.add(name); i++) {
                name = new PatternName(pattern.name() + " " + i);
            }
            distinct.add(pattern.withName(name));
        }
        return distinct;
    }

    static ValueType type(String labs) {
        return switch (labs) {
            case "integer", "decimal" -> ValueType.N;
            case "boolean" -> ValueType.BOOL;
            case "array" -> ValueType.L;
            case "object" -> ValueType.M;
            default -> ValueType.S;
        };
    }

    private Optional<Request> request(Operation operation) {
        List<KeyTemplate> key = templates(table.keys());
        if (key.size() != table.keys().attributes().size()) {
            return Optional.empty();
        }
        return switch (operation) {
            case GET_ITEM -> Optional.of(new Request.GetItem(table.name(), key, List.of(), consistency()));
            case QUERY -> Optional.of(query());
            case SCAN -> Optional
                    .of(new Request.Scan(source(), filter(), List.of(), OptionalInt.empty(), consistency()));
            case PUT_ITEM ->
                Optional.of(new Request.PutItem(table.name(), ItemTemplate.of(entity.name()), Optional.empty()));
            case DELETE_ITEM -> Optional.of(new Request.DeleteItem(table.name(), key, Optional.empty()));
            case UPDATE_ITEM -> update(key);
            case BATCH_GET_ITEM -> Optional.of(
                    new Request.BatchGetItem(
                            List.of(new Request.GetItem(table.name(), key, List.of(), consistency()))));
            case BATCH_WRITE_ITEM -> Optional.of(new Request.BatchWriteItem(List.of(
                    new Request.PutItem(table.name(), ItemTemplate.of(entity.name()), Optional.empty()))));
            case TRANSACT_GET_ITEMS, TRANSACT_WRITE_ITEMS, EXECUTE_STATEMENT -> Optional.empty();
        };
    }

    private Optional<Request> update(List<KeyTemplate> key) {
        Set<FieldName> inKey = new LinkedHashSet<>();
        key.forEach(template -> inKey.addAll(template.fields()));
        List<String> changed = given.stream()
                .filter(name -> !inKey.contains(new FieldName(name)))
                .filter(name -> entity.field(new FieldName(name)).isPresent())
                .map(name -> "#" + name + " = :" + name)
                .toList();
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Request.UpdateItem(table.name(), key,
                        Expression.of("SET " + String.join(", ", changed)), Optional.empty()));
    }

    private Request query() {
        KeySchema keys = source().index().flatMap(table::keysOf).orElse(table.keys());
        List<KeyTemplate> partition = templates(new KeySchema(keys.partition(), List.of()));
        return new Request.Query(source(), new KeyCondition(partition, range(keys, partition)), filter(), List.of(),
                ReadOrder.ASCENDING, OptionalInt.empty(), consistency());
    }

    private Source source() {
        return new Source(table.name(), members.find("index_name").map(name -> new IndexName(name.text())));
    }

    private Optional<Expression> filter() {
        return members.find("filter_expression").filter(Cursor::isText).map(text -> Expression.of(text.text()));
    }

    private Consistency consistency() {
        return members.find("consistent_read").map(Cursor::flag).orElse(false)
                ? Consistency.STRONG
                : Consistency.EVENTUAL;
    }

    private List<KeyTemplate> templates(KeySchema keys) {
        Map<AttributeName, KeyTemplate> chart = KeyChart.of(table, entity);
        return keys.attributes().stream().flatMap(key -> Optional.ofNullable(chart.get(key)).stream()).toList();
    }

    /** The range parameters are the ones the partition does not use; they take the place of the sort key's field. */
    private List<RangeCondition> range(KeySchema keys, List<KeyTemplate> partition) {
        Optional<RangeOperator> operator = members.find("range_condition")
                .flatMap(name -> RangeOperator.of(name.text()));
        List<String> free = new ArrayList<>(given);
        partition.forEach(template -> template.fields().forEach(field -> free.remove(field.value())));
        if (operator.isEmpty() || keys.sort().isEmpty()) {
            return List.of();
        }
        Optional<KeyTemplate> sort = templates(new KeySchema(List.of(), keys.sort())).stream()
                .reduce((_, last) -> last);
        int operands = operator.get().operands();
        if (sort.isEmpty() || free.size() < operands) {
            return List.of();
        }
        List<KeyTemplate> bounds = free.subList(free.size() - operands, free.size())
                .stream()
                .map(name -> bound(sort.get(), name))
                .toList();
        return List.of(new RangeCondition(operator.get(), bounds));
    }

    /** The template up to its first field, then the parameter: what a bound compares with. */
    private static KeyTemplate bound(KeyTemplate sort, String parameter) {
        return KeyTemplate.parse(KeyTemplate.literal(sort.literalPrefix()) + "<" + parameter + ">");
    }

    private List<Parameter> parameters(Optional<Request> request) {
        Map<String, ValueType> types = new LinkedHashMap<>();
        boolean whole = request.filter(it -> it instanceof Request.PutItem || it instanceof Request.BatchWriteItem)
                .isPresent();
        if (whole) {
            entity.fields()
                    .stream()
                    .filter(field -> field.presence() == Field.Presence.REQUIRED)
                    .forEach(field -> types.put(field.name().value(), field.type()));
        }
        members.list("parameters", Cursor::owner)
                .stream()
                .filter(parameter -> !parameter.text("type").equals("entity"))
                .forEach(
                        parameter -> types.put(parameter.require("name").text(), type(parameter.text("type"))));
        request.map(this::needed)
                .orElse(List.of())
                .forEach(template -> template.fields()
                        .forEach(field -> types
                                .putIfAbsent(field.value(), entity.field(field).map(Field::type).orElse(ValueType.S))));
        Map<String, String> lowerBounds = lowerBounds(request);
        return types.entrySet()
                .stream()
                .map(entry -> Parameter.of(entry.getKey(),
                        example(entry.getKey(), entry.getValue(), lowerBounds.get(entry.getKey()))))
                .toList();
    }

    /** For each upper bound of a BETWEEN, the lower one: an example range must not end before it begins. */
    private static Map<String, String> lowerBounds(Optional<Request> request) {
        Map<String, String> lower = new LinkedHashMap<>();
        if (request.orElse(null) instanceof Request.Query query) {
            query.keyCondition()
                    .range()
                    .stream()
                    .filter(range -> range.operator() == RangeOperator.BETWEEN)
                    .forEach(range -> lower.put(range.operands().getLast().fields().getFirst().value(),
                            range.operands().getFirst().fields().getFirst().value()));
        }
        return lower;
    }

    /** The templates whose fields the request cannot do without. */
    private List<KeyTemplate> needed(Request request) {
        return switch (request) {
            case Request.Query query -> query.keyCondition().partition();
            case Request.Scan _,Request.ExecuteStatement _ -> List.of();
            case Request.GetItem _,Request.PutItem _,Request.UpdateItem _,Request.DeleteItem _,Request.BatchGetItem _,Request.BatchWriteItem _,Request.TransactGetItems _,Request.TransactWriteItems _ ->
                templates(table.keys());
        };
    }

    private static Value example(String name, ValueType type, @Nullable String lowerBound) {
        return switch (type) {
            case N -> Value.n(1);
            case BOOL -> Value.bool(true);
            case L -> Value.l(Value.s("a"));
            case M -> Value.m(Map.of());
            case S, B, SS, NS, BS, NULL -> Value.s(lowerBound == null ? name + "-1" : lowerBound + "-2");
        };
    }
}
