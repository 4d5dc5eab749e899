package dev.keywright.design.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.Members;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.LocalIndex;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.Table;
import dev.keywright.design.value.ValueType;

/** A table in the words of CreateTable; the document's own form, and what CreateTable JSON is read as. */
public final class TableJson {
    private TableJson() {}

    /** @throws dev.keywright.design.json.UnreadableException when it is no table */
    public static Table read(Cursor cursor) {
        Members table = cursor.owner();
        return new Table(new TableName(table.require("TableName").text()), table.text("Description"),
                keys(table.require("KeySchema")), table.list("AttributeDefinitions", TableJson::attribute),
                table.list("GlobalSecondaryIndexes", index -> globalIndex(index, CapacityJson.mode(table))),
                table.list("LocalSecondaryIndexes", TableJson::localIndex), TableOptionsJson.read(table),
                table.extras());
    }

    private static Attribute attribute(Cursor cursor) {
        Members attribute = cursor.members();
        return new Attribute(new AttributeName(attribute.require("AttributeName").text()),
                attribute.require("AttributeType").oneOf(ValueType.class));
    }

    static KeySchema keys(Cursor cursor) {
        List<Members> elements = cursor.elements().stream().map(Cursor::members).toList();
        KeySchema keys = new KeySchema(side(elements, "HASH"), side(elements, "RANGE"));
        for (Members element : elements) {
            Cursor type = element.require("KeyType");
            if (!type.text().equals("HASH") && !type.text().equals("RANGE")) {
                throw type.error("\"" + type.text() + "\" is none of HASH, RANGE");
            }
        }
        if (keys.partition().isEmpty()) {
            throw cursor.error("a key needs an attribute of KeyType HASH");
        }
        return keys;
    }

    private static List<AttributeName> side(List<Members> elements, String type) {
        return elements.stream()
                .filter(element -> element.require("KeyType").text().equals(type))
                .map(element -> new AttributeName(element.require("AttributeName").text()))
                .toList();
    }

    private static GlobalIndex globalIndex(Cursor cursor, CapacityJson.Mode mode) {
        Members index = cursor.owner();
        return new GlobalIndex(new IndexName(index.require("IndexName").text()), index.text("Description"),
                keys(index.require("KeySchema")), projection(index), CapacityJson.readOwn(index, mode),
                index.find("WarmThroughput").map(TableOptionsJson::warm), index.extras());
    }

    private static LocalIndex localIndex(Cursor cursor) {
        Members index = cursor.owner();
        KeySchema keys = keys(index.require("KeySchema"));
        if (keys.sort().size() != 1) {
            throw cursor.error("a local index has one attribute of KeyType RANGE");
        }
        return new LocalIndex(new IndexName(index.require("IndexName").text()), index.text("Description"),
                keys.sort().getFirst(), projection(index), index.extras());
    }

    private static Projection projection(Members index) {
        Optional<Cursor> found = index.find("Projection");
        if (found.isEmpty()) {
            return new Projection.All();
        }
        Members projection = found.get().members();
        Cursor type = projection.require("ProjectionType");
        List<AttributeName> included = projection.list("NonKeyAttributes", name -> new AttributeName(name.text()));
        return switch (type.text()) {
            case "ALL" -> new Projection.All();
            case "KEYS_ONLY" -> new Projection.KeysOnly();
            case "INCLUDE" -> new Projection.Include(included);
            default -> throw type.error("\"" + type.text() + "\" is none of ALL, KEYS_ONLY, INCLUDE");
        };
    }

    public static Json.Obj write(Table table) {
        ObjectBuilder json = new ObjectBuilder().put("TableName", table.name().value())
                .putText("Description", table.description())
                .put("KeySchema", writeKeys(table.keys()))
                .putList("AttributeDefinitions", table.attributes(), TableJson::writeAttribute);
        CapacityJson.write(json, table.options().capacity());
        json.putList("GlobalSecondaryIndexes", table.globalIndexes(), TableJson::writeGlobal)
                .putList("LocalSecondaryIndexes", table.localIndexes(), index -> writeLocal(table.keys(), index));
        TableOptionsJson.write(json, table.options());
        return table.extras().into(json.build());
    }

    /** An element of {@code AttributeDefinitions}. */
    public static Json.Obj writeAttribute(Attribute attribute) {
        return new ObjectBuilder().put("AttributeName", attribute.name().value())
                .put("AttributeType", attribute.type().name())
                .build();
    }

    public static Json.Arr writeKeys(KeySchema keys) {
        List<Json> elements = new ArrayList<>();
        keys.partition().forEach(name -> elements.add(keyElement(name, "HASH")));
        keys.sort().forEach(name -> elements.add(keyElement(name, "RANGE")));
        return new Json.Arr(elements);
    }

    private static Json keyElement(AttributeName name, String type) {
        return new ObjectBuilder().put("AttributeName", name.value()).put("KeyType", type).build();
    }

    private static Json writeGlobal(GlobalIndex index) {
        ObjectBuilder json = new ObjectBuilder().put("IndexName", index.name().value())
                .putText("Description", index.description())
                .put("KeySchema", writeKeys(index.keys()))
                .put("Projection", writeProjection(index.projection()));
        index.capacity().ifPresent(capacity -> CapacityJson.writeNumbers(json, capacity));
        json.putIf(index.warmThroughput(), "WarmThroughput", TableOptionsJson::writeWarm);
        return index.extras().into(json.build());
    }

    private static Json writeLocal(KeySchema table, LocalIndex index) {
        KeySchema keys = new KeySchema(table.partition(), List.of(index.sortKey()));
        return index.extras()
                .into(new ObjectBuilder().put("IndexName", index.name().value())
                        .putText("Description", index.description())
                        .put("KeySchema", writeKeys(keys))
                        .put("Projection", writeProjection(index.projection()))
                        .build());
    }

    public static Json.Obj writeProjection(Projection projection) {
        ObjectBuilder json = new ObjectBuilder().put("ProjectionType", projection.projectionType());
        if (projection instanceof Projection.Include(var included)) {
            json.put("NonKeyAttributes", ObjectBuilder.list(included, name -> new Json.Text(name.value())));
        }
        return json.build();
    }

    static SequencedMap<String, String> tags(Members members) {
        SequencedMap<String, String> tags = new LinkedHashMap<>();
        members.list("Tags", Cursor::members)
                .forEach(tag -> tags.put(tag.require("Key").text(), tag.require("Value").text()));
        return tags;
    }
}
