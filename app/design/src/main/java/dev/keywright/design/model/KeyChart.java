package dev.keywright.design.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;

/**
 * The entity chart's row: which template fills which key attribute. An attribute that is key of the table and of an
 * index has one template, for it has one value in an item; the table's mapping goes before those of indexes.
 */
public final class KeyChart {
    private KeyChart() {}

    /** In the order of {@link Table#keyAttributes()}; attributes this entity does not fill are left out. */
    public static SequencedMap<AttributeName, KeyTemplate> of(Table table, Entity entity) {
        SequencedMap<AttributeName, KeyTemplate> found = new LinkedHashMap<>();
        put(found, table.keys().partition(), entity.keys().partition());
        put(found, table.keys().sort(), entity.keys().sort());
        entity.indexMappings().forEach(mapping -> {
            KeySchema keys = table.keysOf(mapping.index()).orElse(new KeySchema(List.of(), List.of()));
            put(found, keys.partition(), mapping.keys().partition());
            put(found, keys.sort(), mapping.keys().sort());
        });
        SequencedMap<AttributeName, KeyTemplate> ordered = new LinkedHashMap<>();
        table.keyAttributes()
                .forEach(
                        attribute -> Optional.ofNullable(found.get(attribute))
                                .ifPresent(it -> ordered.put(attribute, it)));
        return ordered;
    }

    private static void put(SequencedMap<AttributeName, KeyTemplate> chart, List<AttributeName> attributes,
            List<KeyTemplate> templates) {
        for (int i = 0; i < Math.min(attributes.size(), templates.size()); i++) {
            chart.putIfAbsent(attributes.get(i), templates.get(i));
        }
    }
}
