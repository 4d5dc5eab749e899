package dev.keywright.engine.value;

import java.util.Optional;

/** The type descriptors of the wire format, spelled as the API spells them. */
public enum AttributeType {
    S, N, B, BOOL, NULL, SS, NS, BS, L, M;

    /** Whether a key attribute may have this type. */
    public boolean isKeyType() {
        return this == S || this == N || this == B;
    }

    public boolean isSet() {
        return this == SS || this == NS || this == BS;
    }

    public boolean isDocument() {
        return this == L || this == M;
    }

    public static Optional<AttributeType> named(String name) {
        for (AttributeType type : values()) {
            if (type.name().equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
