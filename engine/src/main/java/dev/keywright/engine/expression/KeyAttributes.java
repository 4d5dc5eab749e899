package dev.keywright.engine.expression;

import java.util.List;

import dev.keywright.engine.value.AttributeType;

/** The key a query walks: a table's, a local index's, or a global index's with up to four and four attributes. */
public record KeyAttributes(List<KeyAttribute> hash, List<KeyAttribute> range) {
    public KeyAttributes {
        hash = List.copyOf(hash);
        range = List.copyOf(range);
    }

    /** @param type S, N or B */
    public record KeyAttribute(String name, AttributeType type) {}

    public int count() {
        return hash.size() + range.size();
    }
}
