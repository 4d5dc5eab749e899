package dev.keywright.samples.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SequencedMap;

import dev.keywright.design.entity.Colour;
import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.Field;
import dev.keywright.design.entity.IndexMapping;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.entity.Relation;
import dev.keywright.design.entity.Relation.Cardinality;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.DeletionProtection;
import dev.keywright.design.table.PointInTimeRecovery;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableOptions;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;

/** Short words for what a design stores: keys, entities, tables. */
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

    /** An entity's keys in an index whose key has several attributes on a side. */
    public static IndexMapping on(String index, List<String> partition, List<String> sort) {
        return new IndexMapping(new IndexName(index), new KeyTemplates(partition.stream().map(Words::key).toList(),
                sort.stream().map(Words::key).toList()));
    }

    /** Fields of type S; others are named {@code name:N}. A question mark at the end says that not every item has it. */
    public static List<Field> fields(String... names) {
        return List.of(names).stream().map(Words::field).toList();
    }

    private static Field field(String word) {
        boolean optional = word.endsWith("?");
        String[] nameAndType = (optional ? word.substring(0, word.length() - 1) : word).split(":");
        Field field = Field.of(nameAndType[0],
                nameAndType.length == 1 ? ValueType.S : ValueType.of(nameAndType[1]).orElseThrow());
        return optional ? field.withPresence(Field.Presence.OPTIONAL) : field;
    }

    /** Key attributes of type S; others are named {@code name:N}. */
    public static List<Attribute> attributes(String... names) {
        return fields(names).stream()
                .map(field -> Attribute.of(field.name().value(), field.type()))
                .toList();
    }

    /** Options of a table that matters: it can be taken back to any second, and not be deleted by mistake. */
    public static TableOptions safe() {
        return TableOptions.DEFAULT
                .withPointInTimeRecovery(Optional.of(new PointInTimeRecovery(PointInTimeRecovery.MAX_DAYS)))
                .withDeletionProtection(DeletionProtection.ENABLED);
    }

    /** As {@link #safe()}, and items are deleted after the epoch second in this attribute. */
    public static TableOptions expiring(String attribute) {
        return safe().withTimeToLive(Optional.of(new AttributeName(attribute)));
    }

    public static Projection including(String... attributes) {
        return new Projection.Include(List.of(attributes).stream().map(AttributeName::new).toList());
    }

    public static Relation many(String entity, double average) {
        return new Relation(new EntityName(entity), Cardinality.ONE_TO_MANY, OptionalDouble.of(average), "");
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
    static SampleItem item(Table table, Entity entity, Row row) {
        SequencedMap<FieldName, Value> values = new LinkedHashMap<>();
        row.fields().forEach((name, value) -> values.put(new FieldName(name), value));
        SequencedMap<String, Value> attributes = new LinkedHashMap<>();
        KeyChart.of(table, entity).forEach((attribute, template) -> {
            if (values.keySet().containsAll(template.fields())) {
                ValueType type = table.attribute(attribute).orElseThrow().type();
                attributes.put(attribute.value(), template.render(values, type));
            }
        });
        row.fields().forEach(attributes::putIfAbsent);
        return SampleItem.of(table.name(), entity.name(), attributes);
    }
}
