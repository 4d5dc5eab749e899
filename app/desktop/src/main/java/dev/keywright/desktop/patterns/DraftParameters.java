package dev.keywright.desktop.patterns;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.Field;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.ParameterName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Expression;
import dev.keywright.design.pattern.ItemTemplate;
import dev.keywright.design.pattern.Parameter;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.TemplatePart;
import dev.keywright.design.template.TemplateSyntaxException;
import dev.keywright.design.template.Transform;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;

/** Which parameters a request needs, and example values for new ones from the sample items. */
record DraftParameters(Design design, AccessPattern pattern) {
    private static final Pattern PLACEHOLDER = Pattern.compile(":([A-Za-z0-9_]+)");

    /**
     * The pattern with this request. Parameters it needs are declared; those that only the request before needed go, and
     * those that people declared besides stay.
     */
    AccessPattern declaredFor(Request request) {
        Set<String> before = pattern.request().map(this::used).orElse(Set.of());
        Set<String> needed = used(request);
        List<Parameter> kept = new ArrayList<>(pattern.parameters()
                .stream()
                .filter(parameter -> needed.contains(parameter.name().value())
                        || !before.contains(parameter.name().value()))
                .toList());
        Set<String> declared = new LinkedHashSet<>();
        kept.forEach(parameter -> declared.add(parameter.name().value()));
        needed.stream().filter(declared::add).forEach(name -> kept.add(fresh(request, name)));
        return pattern.withRequest(Optional.of(request)).withParameters(kept);
    }

    /** A parameter of the type of the field it is named after, with the first value that a sample item has. */
    private Parameter fresh(Request request, String name) {
        ValueType type = request.tables()
                .stream()
                .flatMap(table -> design.entitiesOf(table).stream())
                .flatMap(entity -> entity.field(new FieldName(name)).stream())
                .map(Field::type)
                .findFirst()
                .orElse(ValueType.S);
        Optional<Value> example = request.tables()
                .stream()
                .flatMap(table -> example(table, name, type).stream())
                .findFirst();
        return new Parameter(new ParameterName(name), type, example.stream().toList());
    }

    private Optional<Value> example(TableName table, String name, ValueType type) {
        for (SampleItem item : design.items()) {
            if (item.table().equals(table)) {
                Value value = item.attributes().get(name);
                if (value != null && value.type() == type) {
                    return Optional.of(value);
                }
            }
        }
        return fromKeys(table, name, type);
    }

    /** A value that is in no attribute of its own, told from a key that was made of it. */
    private Optional<Value> fromKeys(TableName table, String name, ValueType type) {
        FieldName field = new FieldName(name);
        for (Entity entity : design.entitiesOf(table)) {
            for (Map.Entry<?, KeyTemplate> key : KeyChart.of(design.table(table).orElseThrow(), entity).entrySet()) {
                if (key.getValue().fields().contains(field)) {
                    Optional<Value> found = design.itemsOf(entity.name())
                            .stream()
                            .limit(1)
                            .flatMap(item -> Stream.ofNullable(item.attributes().get(key.getKey().toString())))
                            .filter(Value.S.class::isInstance)
                            .flatMap(value -> key.getValue().match(((Value.S) value).text()).stream())
                            .flatMap(fields -> Stream.ofNullable(fields.get(field)))
                            .<Value>map(text -> type == ValueType.N ? new Value.N(text) : new Value.S(text))
                            .findFirst();
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Every parameter a request names: slots of its templates, and placeholders that stand for no value of their own. */
    Set<String> used(Request request) {
        Set<String> names = new LinkedHashSet<>();
        switch (request) {
            case Request.Query query -> {
                query.keyCondition().partition().forEach(template -> slots(template, names));
                query.keyCondition()
                        .range()
                        .forEach(range -> range.operands().forEach(template -> slots(template, names)));
                query.filter().ifPresent(filter -> placeholders(filter, names));
            }
            case Request.Scan scan -> scan.filter().ifPresent(filter -> placeholders(filter, names));
            case Request.GetItem get -> get.key().forEach(template -> slots(template, names));
            case Request.PutItem put -> write(put, names);
            case Request.UpdateItem update -> write(update, names);
            case Request.DeleteItem delete -> write(delete, names);
            case Request.BatchGetItem(var gets) -> gets.forEach(get -> get.key().forEach(it -> slots(it, names)));
            case Request.TransactGetItems(var gets) -> gets.forEach(get -> get.key().forEach(it -> slots(it, names)));
            case Request.BatchWriteItem(var writes) -> writes.forEach(write -> write(write, names));
            case Request.TransactWriteItems(var writes) -> writes.forEach(write -> write(write, names));
            case Request.ExecuteStatement statement -> statement.parameters().forEach(it -> slots(it, names));
        }
        return names;
    }

    private void write(Request.Write write, Set<String> names) {
        switch (write) {
            case Request.PutItem(var _, var item, var condition) -> {
                item(item, names);
                condition.ifPresent(it -> placeholders(it, names));
            }
            case Request.UpdateItem(var _, var key, var update, var condition) -> {
                key.forEach(template -> slots(template, names));
                placeholders(update, names);
                condition.ifPresent(it -> placeholders(it, names));
            }
            case Request.DeleteItem(var _, var key, var condition) -> {
                key.forEach(template -> slots(template, names));
                condition.ifPresent(it -> placeholders(it, names));
            }
            case Request.ConditionCheck(var _, var key, var condition) -> {
                key.forEach(template -> slots(template, names));
                placeholders(condition, names);
            }
        }
    }

    /** An entity is written with all its fields; a text of the item's own is a template. */
    private void item(ItemTemplate item, Set<String> names) {
        item.entity()
                .flatMap(design::entity)
                .ifPresent(entity -> entity.fields().forEach(field -> names.add(field.name().value())));
        item.attributes().values().forEach(value -> {
            if (value instanceof Value.S(String text)) {
                parsed(text).ifPresent(template -> slots(template, names));
            }
        });
    }

    /** Plain text that happens to hold a bracket is no template, and names nothing. */
    private static Optional<KeyTemplate> parsed(String text) {
        try {
            return Optional.of(KeyTemplate.parse(text));
        } catch (TemplateSyntaxException _) {
            return Optional.empty();
        }
    }

    /** A reader that does not know what shard a key is on asks all of them: that field is nobody's to give. */
    private static void slots(KeyTemplate template, Set<String> names) {
        template.slots()
                .stream()
                .filter(slot -> slot.transforms().stream().noneMatch(Transform.Shard.class::isInstance))
                .map(TemplatePart.Slot::field)
                .forEach(field -> names.add(field.value()));
    }

    private static void placeholders(Expression expression, Set<String> names) {
        Matcher used = PLACEHOLDER.matcher(expression.text());
        while (used.find()) {
            String name = used.group(1);
            if (!expression.values().containsKey(name) && !expression.values().containsKey(":" + name)) {
                names.add(name);
            }
        }
    }
}
