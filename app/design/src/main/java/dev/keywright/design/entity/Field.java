package dev.keywright.design.entity;

import dev.keywright.design.json.Extras;
import dev.keywright.design.name.DocumentRecord;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.value.ValueType;

/** A field of an entity. It is stored under its own name; key templates are made of fields. */
@DocumentRecord
public record Field(FieldName name, ValueType type, Presence presence, String description, Extras extras)
        implements
            FieldBuilder.With {

    /** Whether every item of the entity has the field. */
    public enum Presence {
        REQUIRED, OPTIONAL
    }

    public static Field of(String name, ValueType type) {
        return new Field(new FieldName(name), type, Presence.REQUIRED, "", Extras.NONE);
    }
}
