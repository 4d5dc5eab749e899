package dev.keywright.engine.storage.mv;

import org.jspecify.annotations.Nullable;

/** What a transaction leaves under one key. */
sealed interface Write {
    record Put(byte[] value) implements Write {}

    record Delete() implements Write {}

    Write DELETE = new Delete();

    /** The value a reader of the transaction finds, or null after a delete. */
    default byte @Nullable [] visible() {
        return switch (this) {
            case Put(byte[] value) -> value;
            case Delete _ -> null;
        };
    }
}
