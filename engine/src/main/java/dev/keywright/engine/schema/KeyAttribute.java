package dev.keywright.engine.schema;

import dev.keywright.engine.value.AttributeType;

/** An attribute that some key is made of, with the one type (S, N or B) that it must have there. */
public record KeyAttribute(String name, AttributeType type) {
    public KeyAttribute {
        if (!type.isKeyType()) {
            throw new IllegalArgumentException("a key attribute is S, N or B, not " + type);
        }
    }
}
