package dev.keywright.workbench.workload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.SequencedSet;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Parameter;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.RenderException;
import dev.keywright.design.template.TemplatePart;
import dev.keywright.design.template.Transform;
import dev.keywright.design.value.Value;

/**
 * The values a key's fields take: as many as the design declares, by name as far as its items know them. The first
 * example of a pattern's parameters is the most popular one, then come the sample items in their order.
 *
 * @param known field values, most popular first
 * @param weights how many sample items have each of the known ones
 * @param count how many there are in all, declared and sample
 */
record KeyUniverse(List<SequencedMap<FieldName, Value>> known, List<Integer> weights, long count) {
    KeyUniverse {
        known = List.copyOf(known);
        weights = List.copyOf(weights);
    }

    /**
     * The part of the sample items that have the known value of this rank, from 1 on. Where more values are declared than the
     * sample has, the sample stands for all: each value keeps its part among as many as the sample knows.
     */
    double share(int rank) {
        double all = weights.stream().mapToInt(Integer::intValue).sum();
        return rank > weights.size() || all == 0 ? 0 : weights.get(rank - 1) / all * weights.size() / count;
    }

    /** The universe of a table's or an index's partition key that {@code template} makes for {@code pattern}. */
    static KeyUniverse of(Design design, Table table, AttributeName attribute, KeyTemplate template,
            AccessPattern pattern) {
        SequencedSet<FieldName> identity = identity(template);
        SequencedMap<SequencedMap<FieldName, Value>, Integer> known = new LinkedHashMap<>();
        examples(pattern, identity, known);
        double count = 1;
        for (Entity entity : design.entitiesOf(table.name())) {
            KeyTemplate own = KeyChart.of(table, entity).get(attribute);
            if (own != null && identity(own).equals(identity) && shapeOf(own).equals(shapeOf(template))) {
                count = Math.max(count, declared(design, entity, own, attribute, known).orElse(1));
            }
        }
        return new KeyUniverse(List.copyOf(known.keySet()), List.copyOf(known.values()),
                Math.max(known.size(), Math.round(count)));
    }

    /** The fields that tell one key from another; what only picks a shard is not among them. */
    static SequencedSet<FieldName> identity(KeyTemplate template) {
        SequencedSet<FieldName> fields = new LinkedHashSet<>();
        template.slots().stream().filter(slot -> !isSharded(slot)).forEach(slot -> fields.add(slot.field()));
        return fields;
    }

    static boolean isSharded(TemplatePart.Slot slot) {
        return slot.transforms().stream().anyMatch(Transform.Shard.class::isInstance);
    }

    /** The literal start, without the mark that may stand before a shard. */
    private static String shapeOf(KeyTemplate template) {
        String prefix = template.literalPrefix();
        return prefix.endsWith("#") ? prefix.substring(0, prefix.length() - 1) : prefix;
    }

    private static void examples(AccessPattern pattern, SequencedSet<FieldName> identity,
            SequencedMap<SequencedMap<FieldName, Value>, Integer> known) {
        SequencedMap<FieldName, Value> first = new LinkedHashMap<>();
        for (Parameter parameter : pattern.parameters()) {
            FieldName field = new FieldName(parameter.name().value());
            if (identity.contains(field) && !parameter.examples().isEmpty()) {
                first.put(field, parameter.examples().getFirst());
            }
        }
        if (first.size() == identity.size()) {
            known.put(ordered(identity, first), 0);
        }
    }

    /** Adds what the entity's items know; the answer is how many keys its declared number of items would have. */
    private static OptionalDouble declared(Design design, Entity entity, KeyTemplate template, AttributeName attribute,
            SequencedMap<SequencedMap<FieldName, Value>, Integer> known) {
        SequencedSet<FieldName> identity = identity(template);
        SequencedSet<SequencedMap<FieldName, Value>> own = new LinkedHashSet<>();
        List<SampleItem> items = design.itemsOf(entity.name());
        for (SampleItem item : items) {
            SequencedMap<FieldName, Value> values = valuesOf(item, identity, template, attribute);
            if (values.size() == identity.size()) {
                own.add(values);
                known.merge(values, 1, Integer::sum);
            }
        }
        if (entity.expectedCount().isEmpty()) {
            return own.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(own.size());
        }
        double each = items.isEmpty() ? 1 : (double) own.size() / items.size();
        return OptionalDouble.of(identity.isEmpty() ? 1 : entity.expectedCount().getAsLong() * each);
    }

    private static SequencedMap<FieldName, Value> valuesOf(SampleItem item, SequencedSet<FieldName> identity,
            KeyTemplate template, AttributeName attribute) {
        SequencedMap<FieldName, Value> values = new LinkedHashMap<>();
        for (FieldName field : identity) {
            Value stored = item.attributes().get(field.value());
            if (stored != null) {
                values.put(field, stored);
            }
        }
        if (values.size() < identity.size() && item.attributes().get(attribute.value()) instanceof Value.S(var text)) {
            template.match(text).ifPresent(found -> found.forEach((field, value) -> {
                if (identity.contains(field)) {
                    values.putIfAbsent(field, Value.s(value));
                }
            }));
        }
        return ordered(identity, values);
    }

    private static SequencedMap<FieldName, Value> ordered(SequencedSet<FieldName> identity,
            Map<FieldName, Value> values) {
        SequencedMap<FieldName, Value> ordered = new LinkedHashMap<>();
        identity.forEach(field -> {
            Value value = values.get(field);
            if (value != null) {
                ordered.put(field, value);
            }
        });
        return ordered;
    }

    /** Every key text that the template makes of one identity: one, or one a shard; none where a value does not fit. */
    static List<String> keys(KeyTemplate template, Map<FieldName, Value> identity) {
        try {
            return template.expand(identity);
        } catch (RenderException _) {
            return new ArrayList<>();
        }
    }
}
