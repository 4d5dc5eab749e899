package dev.keywright.design.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import dev.keywright.design.entity.IndexMapping;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.value.Value;

/**
 * What a new key means for entities and items. A template stays with its attribute wherever that stands now; an attribute
 * that takes the place of one that left takes its template, and its value in items that have none.
 */
record KeySchemaChange(TableName table, KeySchema from, KeySchema to) {
    private static final KeyTemplate NONE = new KeyTemplate(List.of());

    Design ofTable(Design design) {
        return items(design.withEntities(design.entities()
                .stream()
                .map(entity -> entity.table().equals(table) ? entity.withKeys(carried(entity.keys())) : entity)
                .toList()));
    }

    Design ofIndex(Design design, IndexName index) {
        return items(design.withEntities(design.entities()
                .stream()
                .map(entity -> entity.table().equals(table)
                        ? entity.withIndexMappings(
                                entity.indexMappings().stream().map(each -> carried(index, each)).toList())
                        : entity)
                .toList()));
    }

    private IndexMapping carried(IndexName index, IndexMapping mapping) {
        return mapping.index().equals(index)
                ? new IndexMapping(index, carried(mapping.keys()), mapping.extras())
                : mapping;
    }

    private KeyTemplates carried(KeyTemplates old) {
        if (from.equals(to)) {
            return old;
        }
        SequencedMap<AttributeName, KeyTemplate> known = new LinkedHashMap<>();
        note(known, from.partition(), old.partition());
        note(known, from.sort(), old.sort());
        heirs().forEach((heir, gone) -> known.put(heir, known.getOrDefault(gone, NONE)));
        return new KeyTemplates(templates(known, to.partition()), templates(known, to.sort()));
    }

    private static void note(SequencedMap<AttributeName, KeyTemplate> known, List<AttributeName> names,
            List<KeyTemplate> templates) {
        for (int i = 0; i < Math.min(names.size(), templates.size()); i++) {
            known.put(names.get(i), templates.get(i));
        }
    }

    private static List<KeyTemplate> templates(SequencedMap<AttributeName, KeyTemplate> known,
            List<AttributeName> names) {
        List<KeyTemplate> found = new ArrayList<>();
        names.forEach(name -> found.add(known.getOrDefault(name, NONE)));
        while (!found.isEmpty() && found.getLast().parts().isEmpty()) {
            found.removeLast();
        }
        return found;
    }

    /** The attributes that are new, each with the one whose place it took. */
    private SequencedMap<AttributeName, AttributeName> heirs() {
        SequencedMap<AttributeName, AttributeName> heirs = new LinkedHashMap<>();
        heirs(heirs, from.partition(), to.partition());
        heirs(heirs, from.sort(), to.sort());
        return heirs;
    }

    private void heirs(SequencedMap<AttributeName, AttributeName> heirs, List<AttributeName> old,
            List<AttributeName> now) {
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            if (!from.contains(now.get(i)) && !to.contains(old.get(i))) {
                heirs.put(now.get(i), old.get(i));
            }
        }
    }

    private Design items(Design design) {
        SequencedMap<AttributeName, AttributeName> heirs = heirs();
        if (heirs.isEmpty()) {
            return design;
        }
        return design.withItems(design.items()
                .stream()
                .map(item -> item.table().equals(table) ? withHeirs(item, heirs) : item)
                .toList());
    }

    private static SampleItem withHeirs(SampleItem item, SequencedMap<AttributeName, AttributeName> heirs) {
        SequencedMap<String, Value> attributes = new LinkedHashMap<>(item.attributes());
        heirs.forEach((heir, gone) -> {
            Value value = attributes.get(gone.value());
            if (value != null) {
                attributes.putIfAbsent(heir.value(), value);
            }
        });
        return attributes.size() == item.attributes().size() ? item : item.withAttributes(attributes);
    }
}
