package dev.keywright.design.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Members;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.TemplateSyntaxException;
import dev.keywright.design.value.ValueType;

/** The OneTable schema that the browser Data Modeler embeds as {@code ModelSchema}. */
final class OneTableModels {
    private OneTableModels() {}

    static SequencedMap<EntityName, EntityProposal.Hints> read(Members file, Table table) {
        SequencedMap<EntityName, EntityProposal.Hints> models = new LinkedHashMap<>();
        file.find("ModelSchema")
                .filter(Cursor::isObject)
                .flatMap(schema -> schema.owner().find("models"))
                .filter(Cursor::isObject)
                .ifPresent(found -> found.owner()
                        .all()
                        .forEach(model -> models
                                .put(new EntityName(model.getKey()), hints(model.getValue(), table))));
        return models;
    }

    private static EntityProposal.Hints hints(Cursor model, Table table) {
        Map<AttributeName, KeyTemplate> templates = new LinkedHashMap<>();
        SequencedMap<FieldName, ValueType> fields = new LinkedHashMap<>();
        for (Map.Entry<String, Cursor> member : model.owner().all()) {
            if (!member.getValue().isObject()) {
                continue;
            }
            Members attribute = member.getValue().owner();
            AttributeName name = new AttributeName(member.getKey());
            Optional<KeyTemplate> template = template(attribute);
            if (table.keyAttributes().contains(name)) {
                template.ifPresent(it -> templates.put(name, it));
            } else {
                fields.put(new FieldName(member.getKey()), type(attribute.text("type")));
            }
        }
        return new EntityProposal.Hints(Map.of(), templates, fields);
    }

    private static Optional<KeyTemplate> template(Members attribute) {
        try {
            return attribute.find("value").filter(Cursor::isText).map(value -> KeyTemplate.parseForeign(value.text()));
        } catch (TemplateSyntaxException _) {
            return Optional.empty();
        }
    }

    private static ValueType type(String oneTable) {
        return switch (oneTable) {
            case "Number", "Date" -> ValueType.N;
            case "Boolean" -> ValueType.BOOL;
            case "Object" -> ValueType.M;
            case "Array" -> ValueType.L;
            case "Set" -> ValueType.SS;
            case "Buffer" -> ValueType.B;
            default -> ValueType.S;
        };
    }
}
