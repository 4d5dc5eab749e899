package dev.keywright.design.table;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.value.ValueType;

/** A declared attribute of a table. Key attributes must be declared; others may be. */
public record Attribute(AttributeName name, ValueType type) {
    public static Attribute of(String name, ValueType type) {
        return new Attribute(new AttributeName(name), type);
    }
}
