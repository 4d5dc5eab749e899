package dev.keywright.design.table;

import java.util.List;

import dev.keywright.design.name.AttributeName;

/** What an index copies from the table. Keys of table and index are always copied. */
public sealed interface Projection {
    record All() implements Projection {}

    record KeysOnly() implements Projection {}

    record Include(List<AttributeName> nonKeyAttributes) implements Projection {
        /** The most that one index may name (FACTS §3.1). */
        public static final int MAX_ATTRIBUTES = 20;

        public Include {
            nonKeyAttributes = List.copyOf(nonKeyAttributes);
        }
    }

    /** The {@code ProjectionType} of DynamoDB's API. */
    default String projectionType() {
        return switch (this) {
            case All _ -> "ALL";
            case KeysOnly _ -> "KEYS_ONLY";
            case Include _ -> "INCLUDE";
        };
    }
}
