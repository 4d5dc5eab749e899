package dev.keywright.engine.storage.mv;

import org.jspecify.annotations.Nullable;

/** What a transaction leaves under one key: a value, or nothing. */
final class Write {
    static final Write DELETE = new Write(null);

    private final byte @Nullable [] value;

    private Write(byte @Nullable [] value) {
        this.value = value;
    }

    static Write put(byte[] value) {
        return new Write(value);
    }

    /** The new value; null after a delete. */
    byte @Nullable [] value() {
        return value;
    }
}
