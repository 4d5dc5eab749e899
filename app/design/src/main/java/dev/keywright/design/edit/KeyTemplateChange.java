package dev.keywright.design.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.IndexMapping;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.RenderException;
import dev.keywright.design.value.Value;
import dev.keywright.design.value.ValueType;

/** A new template in one cell of the entity chart: in the table's key and in every index that has the attribute. */
final class KeyTemplateChange {
    private final Table table;
    private final Entity entity;
    private final AttributeName attribute;
    private final Optional<KeyTemplate> template;

    private KeyTemplateChange(Table table, Entity entity, AttributeName attribute, Optional<KeyTemplate> template) {
        this.table = table;
        this.entity = entity;
        this.attribute = attribute;
        this.template = template;
    }

    static Design apply(Design design, EntityEdit.SetKeyTemplate edit) {
        Entity entity = EntityEdits.find(design, edit.entity());
        Table table = design.table(entity.table())
                .orElseThrow(() -> new RefusedEditException("there is no table " + entity.table()));
        if (!table.keyAttributes().contains(edit.attribute())) {
            throw new RefusedEditException(edit.attribute() + " is no key attribute of " + table.name());
        }
        KeyTemplateChange change = new KeyTemplateChange(table, entity, edit.attribute(), edit.template());
        Design changed = EntityEdits.change(design, entity.name(), _ -> change.entity());
        return switch (edit.follow()) {
            case NOTHING -> changed;
            case ITEMS_AND_PATTERNS -> change.patterns(change.items(changed));
        };
    }

    private Entity entity() {
        List<IndexMapping> mappings = new ArrayList<>();
        for (IndexName index : table.indexNames()) {
            KeySchema keys = table.keysOf(index).orElseThrow();
            Optional<IndexMapping> old = entity.mapping(index);
            if (old.isPresent() || addsMapping(keys)) {
                KeyTemplates templates = with(keys, old.map(IndexMapping::keys).orElse(KeyTemplates.NONE));
                mappings.add(old.map(it -> new IndexMapping(index, templates, it.extras()))
                        .orElseGet(() -> new IndexMapping(index, templates)));
            }
        }
        entity.indexMappings()
                .stream()
                .filter(mapping -> !table.indexNames().contains(mapping.index()))
                .forEach(mappings::add);
        return entity.withKeys(with(table.keys(), entity.keys()))
                .withIndexMappings(
                        mappings.stream().filter(mapping -> !mapping.keys().equals(KeyTemplates.NONE)).toList());
    }

    /** Attributes of the table's own key need no mapping in an index. */
    private boolean addsMapping(KeySchema keys) {
        return template.isPresent() && keys.contains(attribute) && !table.keys().contains(attribute);
    }

    private KeyTemplates with(KeySchema keys, KeyTemplates old) {
        return new KeyTemplates(with(keys.partition(), old.partition()), with(keys.sort(), old.sort()));
    }

    private List<KeyTemplate> with(List<AttributeName> names, List<KeyTemplate> old) {
        int position = names.indexOf(attribute);
        if (position < 0) {
            return old;
        }
        List<KeyTemplate> changed = new ArrayList<>(old);
        while (changed.size() <= position) {
            changed.add(new KeyTemplate(List.of()));
        }
        changed.set(position, template.orElse(new KeyTemplate(List.of())));
        while (!changed.isEmpty() && changed.getLast().parts().isEmpty()) {
            changed.removeLast();
        }
        return changed;
    }

    private Design items(Design design) {
        return design.withItems(design.items()
                .stream()
                .map(item -> item.entity().filter(entity.name()::equals).isPresent() ? item(item) : item)
                .toList());
    }

    private SampleItem item(SampleItem item) {
        SequencedMap<String, Value> attributes = new LinkedHashMap<>(item.attributes());
        if (template.isEmpty()) {
            attributes.remove(attribute.value());
            return item.withAttributes(attributes);
        }
        ValueType type = table.attribute(attribute).map(Attribute::type).orElse(ValueType.S);
        try {
            attributes.put(attribute.value(), template.get().render(fields(item), type));
            return item.withAttributes(attributes);
        } catch (RenderException _) {
            return item; // a field is missing: the item keeps its key, and check tells of it
        }
    }

    /** What the item's fields are: its attributes, and what its keys were made of. */
    private Map<FieldName, Value> fields(SampleItem item) {
        Map<FieldName, Value> fields = new LinkedHashMap<>();
        KeyChart.of(table, entity).forEach((key, old) -> {
            if (item.attributes().get(key.value()) instanceof Value.S(String text)) {
                old.match(text)
                        .ifPresent(
                                found -> found.forEach((field, value) -> fields.put(field, new Value.S(value))));
            }
        });
        item.attributes().forEach((name, value) -> fields.put(new FieldName(name), value));
        return fields;
    }

    private Design patterns(Design design) {
        Optional<KeyTemplate> old = Optional.ofNullable(KeyChart.of(table, entity).get(attribute));
        if (old.isEmpty() || template.isEmpty()) {
            return design;
        }
        Requests follow = new Follow(old.get(), template.get());
        return design.withAccessPatterns(design.accessPatterns().stream().map(follow::in).toList());
    }

    private final class Follow extends Requests {
        private final KeyTemplate from;
        private final KeyTemplate to;

        Follow(KeyTemplate from, KeyTemplate to) {
            this.from = from;
            this.to = to;
        }

        @Override
        KeyTemplate template(Source source, Side side, int position, KeyTemplate used) {
            if (!source.table().equals(table.name()) || !used.equals(from)) {
                return used;
            }
            KeySchema keys = source.index().flatMap(table::keysOf).orElse(table.keys());
            List<AttributeName> names = switch (side) {
                case PARTITION -> keys.partition();
                case SORT -> keys.sort();
            };
            return position < names.size() && names.get(position).equals(attribute) ? to : used;
        }
    }
}
