package dev.keywright.design.value;

import java.util.Arrays;
import java.util.Optional;

/** The ten types of an attribute value, by DynamoDB's own descriptors. */
public enum ValueType {
    S, N, B, SS, NS, BS, BOOL, NULL, L, M;

    /** Only text, numbers and binary may be key attributes. */
    public boolean keyable() {
        return switch (this) {
            case S, N, B -> true;
            case SS, NS, BS, BOOL, NULL, L, M -> false;
        };
    }

    public static Optional<ValueType> of(String descriptor) {
        return Arrays.stream(values()).filter(type -> type.name().equals(descriptor)).findFirst();
    }
}
