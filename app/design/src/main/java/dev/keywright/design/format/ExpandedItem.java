package dev.keywright.design.format;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.ItemTemplate;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.value.Value;

/** An item template with everything spelled out that its entity adds, and back again. */
record ExpandedItem(Design design, AccessPattern pattern) {

    SequencedMap<String, Value> of(TableName table, ItemTemplate item) {
        SequencedMap<String, Value> attributes = item.entity()
                .map(name -> added(table, name))
                .orElseGet(LinkedHashMap::new);
        attributes.putAll(item.attributes());
        return attributes;
    }

    /**
     * The shortest template for these attributes: what the entity adds by itself is left out, and the entity goes when the
     * attributes lack something that it would add.
     */
    ItemTemplate fold(TableName table, Optional<EntityName> entity,
            SequencedMap<String, Value> attributes) {
        SequencedMap<String, Value> added = entity.map(name -> added(table, name)).orElseGet(LinkedHashMap::new);
        if (!attributes.keySet().containsAll(added.keySet())) {
            return new ItemTemplate(Optional.empty(), attributes);
        }
        SequencedMap<String, Value> own = new LinkedHashMap<>(attributes);
        own.entrySet().removeIf(entry -> entry.getValue().equals(added.get(entry.getKey())));
        return new ItemTemplate(entity, own);
    }

    private SequencedMap<String, Value> added(TableName table, EntityName name) {
        SequencedMap<String, Value> attributes = new LinkedHashMap<>();
        Optional<Entity> entity = design.entity(name);
        if (entity.isEmpty() || design.table(table).isEmpty()) {
            return attributes;
        }
        Set<FieldName> given = pattern.parameters()
                .stream()
                .map(parameter -> new FieldName(parameter.name().value()))
                .collect(Collectors.toSet());
        KeyChart.of(design.table(table).orElseThrow(), entity.orElseThrow()).forEach((attribute, template) -> {
            if (given.containsAll(template.fields())) {
                attributes.put(attribute.value(), new Value.S(template.toString()));
            }
        });
        entity.orElseThrow()
                .fields()
                .stream()
                .map(field -> field.name())
                .filter(given::contains)
                .forEach(field -> attributes.putIfAbsent(field.value(),
                        new Value.S(KeyTemplate.field(field.value()).toString())));
        return attributes;
    }
}
