package dev.keywright.engine.value;

import java.util.Optional;

/** The type descriptors of the wire format, spelled as the API spells them. */
public enum AttributeType {
    S(0), N(1), B(2), BOOL(3), NULL(4), SS(5), NS(6), BS(7), L(8), M(9);

    private static final AttributeType[] BY_STORED_CODE = {S, N, B, BOOL, NULL, SS, NS, BS, L, M};

    private final int storedCode;

    AttributeType(int storedCode) {
        this.storedCode = storedCode;
    }

    /** What stands for this type in stored items; never to be changed. */
    int storedCode() {
        return storedCode;
    }

    static AttributeType ofStoredCode(int code) {
        return BY_STORED_CODE[code];
    }

    /** Whether a key attribute may have this type. */
    public boolean isKeyType() {
        return this == S || this == N || this == B;
    }

    public boolean isSet() {
        return this == SS || this == NS || this == BS;
    }

    /** What a set of this type holds; every other type answers itself. */
    public AttributeType memberType() {
        return switch (this) {
            case SS -> S;
            case NS -> N;
            case BS -> B;
            case S, N, B, BOOL, NULL, L, M -> this;
        };
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
