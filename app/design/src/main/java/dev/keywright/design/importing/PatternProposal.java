package dev.keywright.design.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Expectation;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.Parameter;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.RenderException;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;

/**
 * Patterns for a design that has none: a Scan of every table, a GetItem of every entity, a Query of every kind of
 * partition of every table and index, with examples from its items and what they must return.
 */
final class PatternProposal {
    private final Design design;
    private final List<AccessPattern> patterns = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();

    private PatternProposal(Design design) {
        this.design = design;
    }

    static List<AccessPattern> of(Design design) {
        PatternProposal proposal = new PatternProposal(design);
        design.tables().forEach(proposal::table);
        return List.copyOf(proposal.patterns);
    }

    private void table(Table table) {
        List<SampleItem> items = design.itemsOf(table.name());
        add(AccessPattern.of("scan " + table.name(), Request.Scan.of(Source.of(table.name())))
                .withExpected(List.of(new Expectation.Count(items.size()))));
        Map<Object, SampleItem> kinds = new LinkedHashMap<>();
        items.forEach(item -> kinds.putIfAbsent(item.entity(), item));
        kinds.values().forEach(item -> get(table, item));
        if (!table.keys().sort().isEmpty()) {
            queries(table, Source.of(table.name()), table.keys(), kinds.values());
        }
        for (IndexName index : table.indexNames()) {
            Map<Object, SampleItem> inIndex = new LinkedHashMap<>();
            KeySchema keys = table.keysOf(index).orElseThrow();
            items.stream().filter(item -> has(item, keys)).forEach(item -> inIndex.putIfAbsent(item.entity(), item));
            queries(table, Source.of(table.name(), index), keys, inIndex.values());
        }
    }

    private static boolean has(SampleItem item, KeySchema keys) {
        return keys.attributes().stream().allMatch(key -> item.attributes().containsKey(key.value()));
    }

    private void get(Table table, SampleItem item) {
        String what = item.entity().map(Object::toString).orElse(table.name().value());
        Filled filled = fill(table, item, table.keys().attributes());
        add(AccessPattern.of("get " + what,
                Request.GetItem.of(table.name(), filled.templates.toArray(KeyTemplate[]::new)))
                .withParameters(filled.parameters())
                .withExpected(List.of(new Expectation.Count(1))));
    }

    private void queries(Table table, Source source, KeySchema keys, Iterable<SampleItem> kinds) {
        Set<List<KeyTemplate>> seen = new LinkedHashSet<>();
        for (SampleItem item : kinds) {
            Filled filled = fill(table, item, keys.partition());
            if (seen.add(filled.templates)) {
                add(AccessPattern
                        .of("query " + source + " by " + String.join(", ",
                                filled.templates.stream().map(KeyTemplate::toString).toList()),
                                Request.Query.of(source, new KeyCondition(filled.templates, List.of())))
                        .withParameters(filled.parameters())
                        .withExpected(List.of(new Expectation.Count(count(table, keys, item)))));
            }
        }
    }

    private long count(Table table, KeySchema keys, SampleItem like) {
        return design.items()
                .stream()
                .filter(item -> item.table().equals(table.name()) && has(item, keys))
                .filter(item -> keys.partition()
                        .stream()
                        .allMatch(key -> Objects
                                .equals(item.attributes().get(key.value()), like.attributes().get(key.value()))))
                .count();
    }

    private void add(AccessPattern pattern) {
        String name = pattern.name().value();
        int count = 1;
        while (!names.add(count == 1 ? name : name + " " + count)) {
            count++;
        }
        patterns.add(count == 1
                ? pattern
                : pattern.withName(new PatternName(name + " " + count)));
    }

    /** Templates of some key attributes, and the fields' values that make an item's key of them. */
    private record Filled(List<KeyTemplate> templates, Map<FieldName, Value> values) {
        List<Parameter> parameters() {
            return values.entrySet()
                    .stream()
                    .map(entry -> Parameter.of(entry.getKey().value(), entry.getValue()))
                    .toList();
        }
    }

    private Filled fill(Table table, SampleItem item, List<AttributeName> keys) {
        Optional<Entity> entity = item.entity()
                .flatMap(design::entity)
                .filter(found -> found.table().equals(table.name()));
        return entity.flatMap(found -> byTemplates(table, found, item, keys)).orElseGet(() -> bare(item, keys));
    }

    private static Optional<Filled> byTemplates(Table table, Entity entity, SampleItem item, List<AttributeName> keys) {
        Map<AttributeName, KeyTemplate> chart = KeyChart.of(table, entity);
        if (!chart.keySet().containsAll(keys)) {
            return Optional.empty();
        }
        List<KeyTemplate> templates = keys.stream().map(chart::get).toList();
        Map<FieldName, Value> values = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            Value value = item.attributes().getOrDefault(keys.get(i).value(), new Value.Null());
            Optional<FieldName> field = templates.get(i).bareField();
            if (field.isPresent()) {
                values.putIfAbsent(field.get(), value);
            } else if (value instanceof Value.S(String text)) {
                templates.get(i)
                        .match(text)
                        .ifPresent(found -> found.forEach((name, part) -> values.putIfAbsent(name, Value.s(part))));
            }
        }
        return makes(table, item, keys, templates, values)
                ? Optional.of(new Filled(templates, values))
                : Optional.empty();
    }

    private static boolean makes(Table table, SampleItem item, List<AttributeName> keys, List<KeyTemplate> templates,
            Map<FieldName, Value> values) {
        try {
            for (int i = 0; i < keys.size(); i++) {
                ValueType type = table.attribute(keys.get(i)).map(Attribute::type).orElse(ValueType.S);
                if (!templates.get(i).render(values, type).equals(item.attributes().get(keys.get(i).value()))) {
                    return false;
                }
            }
            return true;
        } catch (RenderException _) {
            return false;
        }
    }

    private static Filled bare(SampleItem item, List<AttributeName> keys) {
        Map<FieldName, Value> values = new LinkedHashMap<>();
        keys.forEach(key -> values.put(new FieldName(key.value()),
                item.attributes().getOrDefault(key.value(), Value.s(""))));
        return new Filled(keys.stream().map(key -> KeyTemplate.field(key.value())).toList(), values);
    }
}
