package dev.keywright.workbench.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.ItemTemplate;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.RenderException;
import dev.keywright.design.template.TemplateSyntaxException;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;
import dev.keywright.engine.value.AttributeValue;
import dev.keywright.engine.value.Item;
import dev.keywright.workbench.load.EngineValues;

/** A pattern's templates filled with one value a parameter: the first example, or what a caller gives instead. */
final class Arguments {
    private final Design design;
    private final Map<FieldName, Value> values;

    private Arguments(Design design, Map<FieldName, Value> values) {
        this.design = design;
        this.values = values;
    }

    static Arguments of(Design design, AccessPattern pattern, Map<FieldName, Value> given) {
        Map<FieldName, Value> values = new LinkedHashMap<>();
        pattern.parameters()
                .forEach(parameter -> parameter.examples()
                        .stream()
                        .findFirst()
                        .ifPresent(example -> values.put(new FieldName(parameter.name().value()), example)));
        values.putAll(given);
        return new Arguments(design, values);
    }

    Map<FieldName, Value> values() {
        return values;
    }

    Table table(TableName name) {
        return design.table(name).orElseThrow(() -> new UnrunnableException("the design has no table " + name));
    }

    List<Table> tables() {
        return design.tables();
    }

    /** What a template stands for where no attribute tells its type: its parameter's value as it is, or text. */
    AttributeValue value(KeyTemplate template) {
        return EngineValues.value(filled(template));
    }

    /** One value of a key attribute. */
    AttributeValue one(Table table, AttributeName attribute, KeyTemplate template) {
        try {
            return EngineValues.value(template.render(values, type(table, attribute)));
        } catch (RenderException | IllegalArgumentException e) {
            throw new UnrunnableException("key " + attribute + " = " + template + ": " + e.getMessage());
        }
    }

    /** Every value of a partition key attribute that must be asked for: several where the shard is not known. */
    List<AttributeValue> all(Table table, AttributeName attribute, KeyTemplate template) {
        try {
            List<AttributeValue> found = new ArrayList<>();
            for (String text : template.expand(values)) {
                found.add(EngineValues
                        .value(KeyTemplate.literal(text).render(Map.of(), type(table, attribute))));
            }
            return found;
        } catch (RenderException | IllegalArgumentException e) {
            throw new UnrunnableException("key " + attribute + " = " + template + ": " + e.getMessage());
        }
    }

    /** Whole keys, partition first; several where the shard is not known. */
    List<Item> keys(Table table, List<KeyTemplate> templates) {
        List<AttributeName> attributes = table.keys().attributes();
        if (templates.size() != attributes.size()) {
            throw new UnrunnableException("the key of " + table.name() + " has " + attributes.size()
                    + " attributes, the pattern gives " + templates.size());
        }
        List<Item> keys = new ArrayList<>();
        for (AttributeValue partition : all(table, attributes.getFirst(), templates.getFirst())) {
            Item key = Item.of(attributes.getFirst().value(), partition);
            if (attributes.size() > 1) {
                key = key.with(attributes.get(1).value(), one(table, attributes.get(1), templates.get(1)));
            }
            keys.add(key);
        }
        return keys;
    }

    Item key(Table table, List<KeyTemplate> templates) {
        List<Item> keys = keys(table, templates);
        if (keys.size() > 1) {
            throw new UnrunnableException("a write needs the field that picks its shard");
        }
        return keys.getFirst();
    }

    /** The item a put stores. */
    Item item(Table table, ItemTemplate template) {
        SequencedMap<String, Value> attributes = new LinkedHashMap<>();
        template.entity().ifPresent(name -> {
            Entity entity = design.entity(name)
                    .orElseThrow(() -> new UnrunnableException("the design has no entity " + name));
            KeyChart.of(table, entity).forEach((attribute, key) -> {
                if (!template.attributes().containsKey(attribute.value())
                        && values.keySet().containsAll(key.fields())) {
                    attributes.put(attribute.value(), key.render(values, type(table, attribute)));
                }
            });
            entity.fields().forEach(field -> {
                Value value = values.get(field.name());
                if (value != null) {
                    attributes.put(field.name().value(), value);
                }
            });
        });
        template.attributes().forEach((name, value) -> attributes.put(name, filled(value)));
        try {
            return EngineValues.item(attributes);
        } catch (IllegalArgumentException e) {
            throw new UnrunnableException(String.valueOf(e.getMessage()));
        }
    }

    private Value filled(Value value) {
        return switch (value) {
            case Value.S(String text) -> filledText(text);
            case Value.L(var elements) -> new Value.L(elements.stream().map(this::filled).toList());
            case Value.M(var members) -> {
                SequencedMap<String, Value> filled = new LinkedHashMap<>();
                members.forEach((name, member) -> filled.put(name, filled(member)));
                yield new Value.M(filled);
            }
            case Value.N _,Value.B _,Value.Bool _,Value.Null _,Value.Ss _,Value.Ns _,Value.Bs _ -> value;
        };
    }

    private Value filledText(String text) {
        try {
            return filled(KeyTemplate.parse(text));
        } catch (TemplateSyntaxException e) {
            throw new UnrunnableException("\"" + text + "\": " + e.getMessage());
        }
    }

    private Value filled(KeyTemplate template) {
        try {
            Value bare = template.bareField().map(values::get).orElse(null);
            return bare != null ? bare : Value.s(template.render(values));
        } catch (RenderException e) {
            throw new UnrunnableException("\"" + template + "\": " + e.getMessage());
        }
    }

    private static ValueType type(Table table, AttributeName attribute) {
        return table.attribute(attribute).map(declared -> declared.type()).orElse(ValueType.S);
    }
}
