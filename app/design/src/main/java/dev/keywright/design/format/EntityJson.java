package dev.keywright.design.format;

import java.util.OptionalDouble;
import java.util.OptionalLong;

import dev.keywright.design.entity.Colour;
import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.Field;
import dev.keywright.design.entity.IndexMapping;
import dev.keywright.design.entity.Relation;
import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.Members;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.value.ValueType;

/** Entities, in the words of AWS Labs' {@code schema.json}. */
final class EntityJson {
    private EntityJson() {}

    static Entity read(Cursor cursor) {
        Members entity = cursor.owner();
        EntityName name = new EntityName(entity.require("name").text());
        return new Entity(name, new TableName(entity.require("table_name").text()), entity.text("description"),
                entity.find("colour").map(EntityJson::colour).orElse(Colour.ofPalette(name.value().hashCode())),
                entity.list("fields", EntityJson::field), TemplateJson.readKeys(entity),
                entity.list("gsi_mappings", EntityJson::mapping), number(entity, "expected_count"),
                number(entity, "average_item_bytes"), entity.list("relations", EntityJson::relation), entity.extras());
    }

    private static Colour colour(Cursor cursor) {
        if (!cursor.text().matches("#[0-9a-fA-F]{6}")) {
            throw cursor.error("\"" + cursor.text() + "\" is no colour such as #4e79a7");
        }
        return new Colour(cursor.text());
    }

    private static OptionalLong number(Members members, String name) {
        return members.find(name).map(Cursor::whole).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    private static Field field(Cursor cursor) {
        Members field = cursor.owner();
        Field.Presence presence = field.find("required").map(Cursor::flag).orElse(true)
                ? Field.Presence.REQUIRED
                : Field.Presence.OPTIONAL;
        return new Field(new FieldName(field.require("name").text()), field.require("type").oneOf(ValueType.class),
                presence, field.text("description"), field.extras());
    }

    private static IndexMapping mapping(Cursor cursor) {
        Members mapping = cursor.owner();
        return new IndexMapping(new IndexName(mapping.require("name").text()), TemplateJson.readKeys(mapping),
                mapping.extras());
    }

    private static Relation relation(Cursor cursor) {
        Members relation = cursor.members();
        return new Relation(new EntityName(relation.require("to").text()),
                relation.require("cardinality").oneOf(Relation.Cardinality.class),
                relation.find("average").map(Cursor::number).map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                relation.text("description"));
    }

    static Json write(Entity entity) {
        ObjectBuilder json = new ObjectBuilder().put("name", entity.name().value())
                .put("table_name", entity.table().value())
                .putText("description", entity.description())
                .put("colour", entity.colour().hex());
        TemplateJson.writeKeys(json, entity.keys());
        json.putList("gsi_mappings", entity.indexMappings(), EntityJson::writeMapping)
                .putList("fields", entity.fields(), EntityJson::writeField);
        entity.expectedCount().ifPresent(count -> json.put("expected_count", count));
        entity.averageItemBytes().ifPresent(bytes -> json.put("average_item_bytes", bytes));
        json.putList("relations", entity.relations(), EntityJson::writeRelation);
        return entity.extras().into(json.build());
    }

    private static Json writeMapping(IndexMapping mapping) {
        ObjectBuilder json = new ObjectBuilder().put("name", mapping.index().value());
        TemplateJson.writeKeys(json, mapping.keys());
        return mapping.extras().into(json.build());
    }

    private static Json writeField(Field field) {
        ObjectBuilder json = new ObjectBuilder().put("name", field.name().value()).put("type", field.type().name());
        if (field.presence() == Field.Presence.OPTIONAL) {
            json.flag("required", false);
        }
        return field.extras().into(json.putText("description", field.description()).build());
    }

    private static Json writeRelation(Relation relation) {
        ObjectBuilder json = new ObjectBuilder().put("to", relation.to().value())
                .put("cardinality", relation.cardinality().name());
        relation.average().ifPresent(average -> json.put("average", average));
        return json.putText("description", relation.description()).build();
    }
}
