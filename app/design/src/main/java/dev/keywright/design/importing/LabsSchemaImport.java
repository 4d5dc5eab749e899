package dev.keywright.design.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.entity.Colour;
import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.Field;
import dev.keywright.design.entity.IndexMapping;
import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Extras;
import dev.keywright.design.json.Members;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.TemplateSyntaxException;
import dev.keywright.design.value.ValueType;

/** AWS Labs' {@code schema.json} (WORKBENCH §2): tables, entities with templates, access patterns. */
final class LabsSchemaImport {
    private final List<Table> tables = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();
    private final List<AccessPattern> patterns = new ArrayList<>();

    private LabsSchemaImport() {}

    static Imported read(Cursor cursor, String name) {
        LabsSchemaImport reading = new LabsSchemaImport();
        Members schema = cursor.owner();
        schema.require("tables").elements().forEach(table -> reading.table(table.owner()));
        schema.list("cross_table_access_patterns", Cursor::owner)
                .forEach(pattern -> reading.patterns.add(LabsPattern.unsolved(pattern)));
        Design design = Design.named(name)
                .withTables(reading.tables)
                .withEntities(reading.entities)
                .withAccessPatterns(LabsPattern.distinct(reading.patterns))
                .withExtras(schema.extras());
        return new Imported(design, "AWS Labs schema.json", List.of("parameters have made-up example values"));
    }

    private void table(Members members) {
        Members config = members.require("table_config").owner();
        KeySchema keys = keys(config);
        List<GlobalIndex> indexes = members.list("gsi_list", index -> index(index.owner()));
        Table bare = Table.of(config.require("table_name").text(), keys).withGlobalIndexes(indexes);
        List<Map.Entry<String, Cursor>> found = members.find("entities").map(it -> it.owner().all()).orElse(List.of());
        List<Entity> own = new ArrayList<>();
        found.forEach(entity -> own.add(entity(entity.getKey(), entity.getValue().owner(), bare.name())));
        Table table = bare.withAttributes(bare.keyAttributes().stream().map(key -> attribute(bare, key, own)).toList());
        tables.add(table);
        entities.addAll(own);
        for (int i = 0; i < own.size(); i++) {
            Entity entity = own.get(i);
            found.get(i)
                    .getValue()
                    .owner()
                    .list("access_patterns", Cursor::owner)
                    .forEach(pattern -> patterns.add(LabsPattern.read(pattern, table, entity)));
        }
    }

    private static KeySchema keys(Members members) {
        return new KeySchema(names(members.require("partition_key")),
                members.find("sort_key").map(LabsSchemaImport::names).orElse(List.of()));
    }

    private static List<AttributeName> names(Cursor cursor) {
        return (cursor.isList() ? cursor.elements() : List.of(cursor)).stream()
                .map(name -> new AttributeName(name.text()))
                .toList();
    }

    private static GlobalIndex index(Members index) {
        List<AttributeName> included = index.list("included_attributes", name -> new AttributeName(name.text()));
        return GlobalIndex.of(index.require("name").text(), keys(index))
                .withProjection(switch (index.text("projection")) {
                    case "KEYS_ONLY" -> new Projection.KeysOnly();
                    case "INCLUDE" -> new Projection.Include(included);
                    default -> new Projection.All();
                });
    }

    /** A key attribute is a number when every entity fills it with a number field as it is. */
    private static Attribute attribute(Table table, AttributeName key, List<Entity> entities) {
        List<ValueType> types = new ArrayList<>();
        for (Entity entity : entities) {
            Optional.ofNullable(KeyChart.of(table, entity).get(key))
                    .ifPresent(template -> types.add(template
                            .bareField()
                            .flatMap(entity::field)
                            .map(Field::type)
                            .orElse(ValueType.S)));
        }
        boolean number = !types.isEmpty() && types.stream().allMatch(type -> type == ValueType.N);
        return new Attribute(key, number ? ValueType.N : ValueType.S);
    }

    private Entity entity(String name, Members members, TableName table) {
        SequencedMap<FieldName, Field> fields = new LinkedHashMap<>();
        members.list("fields", Cursor::owner).forEach(field -> {
            Field read = field(field);
            fields.putIfAbsent(read.name(), read);
        });
        return Entity.of(name, table, templates(members))
                .withColour(Colour.ofPalette(entities.size()))
                .withFields(List.copyOf(fields.values()))
                .withIndexMappings(members.list("gsi_mappings", mapping -> {
                    Members found = mapping.owner();
                    return new IndexMapping(new IndexName(found.require("name").text()), templates(found), Extras.NONE);
                }))
                .withExtras(entityType(members));
    }

    private static Extras entityType(Members members) {
        return members.find("entity_type")
                .map(type -> Extras.NONE.with("entity_type", type.node().json()))
                .orElse(Extras.NONE);
    }

    private static KeyTemplates templates(Members members) {
        return new KeyTemplates(templates(members.find("pk_template")), templates(members.find("sk_template")));
    }

    private static List<KeyTemplate> templates(Optional<Cursor> cursor) {
        return cursor.map(found -> found.isList() ? found.elements() : List.of(found))
                .orElse(List.of())
                .stream()
                .map(LabsSchemaImport::template)
                .toList();
    }

    private static KeyTemplate template(Cursor cursor) {
        try {
            return KeyTemplate.parseForeign(cursor.text());
        } catch (TemplateSyntaxException e) {
            throw cursor.error("key template \"" + cursor.text() + "\": " + e.getMessage());
        }
    }

    private static Field field(Members field) {
        return Field.of(field.require("name").text(), LabsPattern.type(field.text("type")))
                .withPresence(field.find("required").map(Cursor::flag).orElse(true)
                        ? Field.Presence.REQUIRED
                        : Field.Presence.OPTIONAL);
    }
}
