package dev.keywright.design.format;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.entity.KeyTemplates;
import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.Members;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.TemplateSyntaxException;

/** Key templates as text; several attributes of one key as a list. */
final class TemplateJson {
    private TemplateJson() {}

    static KeyTemplate read(Cursor cursor) {
        try {
            return KeyTemplate.parse(cursor.text());
        } catch (TemplateSyntaxException e) {
            throw cursor.error("key template \"" + cursor.text() + "\", character " + (e.position() + 1) + ": "
                    + e.getMessage());
        }
    }

    static List<KeyTemplate> readList(Cursor cursor) {
        return cursor.isList() ? cursor.elements().stream().map(TemplateJson::read).toList() : List.of(read(cursor));
    }

    static List<KeyTemplate> readList(Optional<Cursor> cursor) {
        return cursor.map(TemplateJson::readList).orElse(List.of());
    }

    static KeyTemplates readKeys(Members members) {
        return new KeyTemplates(readList(members.find("pk_template")), readList(members.find("sk_template")));
    }

    static Json write(KeyTemplate template) {
        return new Json.Text(template.toString());
    }

    static void writeList(ObjectBuilder json, String name, List<KeyTemplate> templates) {
        if (templates.size() == 1) {
            json.put(name, write(templates.getFirst()));
        } else {
            json.putList(name, templates, TemplateJson::write);
        }
    }

    static void writeKeys(ObjectBuilder json, KeyTemplates keys) {
        writeList(json, "pk_template", keys.partition());
        writeList(json, "sk_template", keys.sort());
    }
}
