package dev.keywright.engine.schema;

import java.util.List;

/** Which attributes an index entry carries besides the keys of index and table. */
public sealed interface IndexProjection {
    record All() implements IndexProjection {}

    record KeysOnly() implements IndexProjection {}

    /** @param nonKeyAttributes the further attributes, in the order given */
    record Include(List<String> nonKeyAttributes) implements IndexProjection {
        public Include {
            nonKeyAttributes = List.copyOf(nonKeyAttributes);
        }
    }
}
