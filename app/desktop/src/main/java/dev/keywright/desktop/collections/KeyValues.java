package dev.keywright.desktop.collections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.RenderException;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;

/** The key values of items of one table: as stored, or else as the entity's templates render them. */
final class KeyValues {
    private final Design design;
    private final Table table;
    private final Map<EntityName, Map<AttributeName, KeyTemplate>> charts = new HashMap<>();

    KeyValues(Design design, Table table) {
        this.design = design;
        this.table = table;
    }

    /** Empty where the item lacks one of the attributes: it is not in an index with that key. */
    Optional<List<Value>> of(SampleItem item, List<AttributeName> attributes) {
        List<Value> values = new ArrayList<>(attributes.size());
        for (AttributeName attribute : attributes) {
            Optional<Value> value = one(item, attribute);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }

    private Optional<Value> one(SampleItem item, AttributeName attribute) {
        Value stored = item.attributes().get(attribute.value());
        if (stored != null) {
            return stored.type().keyable() ? Optional.of(stored) : Optional.empty();
        }
        return item.entity()
                .map(this::chart)
                .map(chart -> chart.get(attribute))
                .flatMap(template -> render(template, item, typeOf(attribute)));
    }

    private Map<AttributeName, KeyTemplate> chart(EntityName name) {
        return charts.computeIfAbsent(name, _ -> design.entity(name)
                .<Map<AttributeName, KeyTemplate>>map((Entity entity) -> KeyChart.of(table, entity))
                .orElse(Map.of()));
    }

    private ValueType typeOf(AttributeName attribute) {
        return table.attribute(attribute).map(Attribute::type).filter(ValueType::keyable).orElse(ValueType.S);
    }

    private static Optional<Value> render(KeyTemplate template, SampleItem item, ValueType type) {
        Map<FieldName, Value> fields = new HashMap<>();
        item.attributes().forEach((name, value) -> fields.put(new FieldName(name), value));
        try {
            return Optional.of(template.render(fields, type));
        } catch (RenderException _) {
            return Optional.empty();
        }
    }
}
