package dev.keywright.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.SequencedMap;

import dev.keywright.design.entity.Colour;
import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.Field;
import dev.keywright.design.entity.IndexMapping;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.ParameterName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.Expectation.Partial;
import dev.keywright.design.pattern.Expression;
import dev.keywright.design.pattern.Parameter;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;

/** Short words to write designs with. */
public final class Words {
    private Words() {}

    public static KeyTemplate key(String template) {
        return KeyTemplate.parse(template);
    }

    public static KeyTemplates keys(String partition, String sort) {
        return KeyTemplates.of(key(partition), key(sort));
    }

    public static IndexMapping on(String index, String partition, String sort) {
        return new IndexMapping(new IndexName(index), keys(partition, sort));
    }

    /** Fields of type S; others are named {@code name:N}. */
    public static List<Field> fields(String... names) {
        return List.of(names).stream().map(name -> {
            int colon = name.indexOf(':');
            return colon < 0
                    ? Field.of(name, ValueType.S)
                    : Field.of(name.substring(0, colon), ValueType.of(name.substring(colon + 1)).orElseThrow());
        }).toList();
    }

    public static Entity entity(String name, TableName table, int colour, String description, KeyTemplates keys,
            List<IndexMapping> mappings, List<Field> fields, long expectedCount) {
        return Entity.of(name, table, keys)
                .withDescription(description)
                .withColour(Colour.ofPalette(colour))
                .withIndexMappings(mappings)
                .withFields(fields)
                .withExpectedCount(OptionalLong.of(expectedCount));
    }

    /** An item of the entity: its keys as its templates make them, then its fields. */
    public static SampleItem item(Table table, Entity entity, SequencedMap<String, Value> row) {
        SequencedMap<FieldName, Value> values = new LinkedHashMap<>();
        row.forEach((name, value) -> values.put(new FieldName(name), value));
        SequencedMap<String, Value> attributes = new LinkedHashMap<>();
        KeyChart.of(table, entity).forEach((attribute, template) -> {
            if (values.keySet().containsAll(template.fields())) {
                ValueType type = table.attribute(attribute).orElseThrow().type();
                attributes.put(attribute.value(), template.render(values, type));
            }
        });
        row.forEach(attributes::putIfAbsent);
        return SampleItem.of(table.name(), entity.name(), attributes);
    }

    public static Parameter parameter(String name, Value... examples) {
        return new Parameter(new ParameterName(name), examples[0].type(),
                List.of(examples));
    }

    public static Parameter parameter(String name, String example) {
        return parameter(name, Value.s(example));
    }

    public static Expression expression(String text) {
        return Expression.of(text);
    }

    public static Partial with(String name, Value value) {
        SequencedMap<String, Value> attributes = new LinkedHashMap<>();
        attributes.put(name, value);
        return new Partial(attributes);
    }

    public static Partial with(String name, String value) {
        return with(name, Value.s(value));
    }
}
