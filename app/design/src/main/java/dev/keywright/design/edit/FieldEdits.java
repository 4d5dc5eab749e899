package dev.keywright.design.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.Field;
import dev.keywright.design.entity.IndexMapping;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.value.Value;

/** What field edits do. */
final class FieldEdits {
    private FieldEdits() {}

    static Design apply(Design design, FieldEdit edit) {
        return switch (edit) {
            case FieldEdit.Add(EntityName name, Field field) ->
                EntityEdits.change(design, name, entity -> entity.withFields(fields(entity).plus(field)));
            case FieldEdit.Change(EntityName name, Field field) -> EntityEdits.change(design, name,
                    entity -> entity.withFields(fields(entity).change(field.name(), _ -> field)));
            case FieldEdit.Remove(EntityName name, FieldName field) ->
                EntityEdits.change(design, name, entity -> entity.withFields(fields(entity).without(field)));
            case FieldEdit.Rename(EntityName name, FieldName from, FieldName to) -> rename(design, name, from, to);
        };
    }

    private static Named<FieldName, Field> fields(Entity entity) {
        return new Named<>("field", entity.fields(), Field::name);
    }

    private static Design rename(Design design, EntityName name, FieldName from, FieldName to) {
        Entity entity = EntityEdits.find(design, name);
        fields(entity).rename(from, to, field -> field);
        boolean key = design.table(entity.table())
                .filter(table -> table.keyAttributes().contains(new AttributeName(from.value())))
                .isPresent();
        return EntityEdits.change(design, name, old -> renamed(old, from, to))
                .withItems(design.items()
                        .stream()
                        .map(item -> item.entity().filter(name::equals).isPresent()
                                ? renamed(item, from, to, key)
                                : item)
                        .toList());
    }

    private static SampleItem renamed(SampleItem item, FieldName from, FieldName to, boolean key) {
        Value value = item.attributes().get(from.value());
        if (!key || value == null) {
            return item.withAttributes(AttributeRename.renamed(item.attributes(), from.value(), to.value()));
        }
        SequencedMap<String, Value> both = new LinkedHashMap<>(item.attributes());
        both.put(to.value(), value);
        return item.withAttributes(both);
    }

    /** The entity with a field of another name, in its declaration and in all templates. */
    static Entity renamed(Entity entity, FieldName from, FieldName to) {
        return entity
                .withFields(entity.fields()
                        .stream()
                        .map(field -> field.name().equals(from) ? field.withName(to) : field)
                        .toList())
                .withKeys(renamed(entity.keys(), from, to))
                .withIndexMappings(entity.indexMappings()
                        .stream()
                        .map(it -> new IndexMapping(it.index(), renamed(it.keys(), from, to), it.extras()))
                        .toList());
    }

    private static KeyTemplates renamed(KeyTemplates keys, FieldName from, FieldName to) {
        return new KeyTemplates(renamed(keys.partition(), from, to), renamed(keys.sort(), from, to));
    }

    private static List<KeyTemplate> renamed(List<KeyTemplate> templates, FieldName from, FieldName to) {
        return templates.stream().map(template -> template.rename(from, to)).toList();
    }
}
