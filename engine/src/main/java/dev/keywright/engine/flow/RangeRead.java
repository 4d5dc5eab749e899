package dev.keywright.engine.flow;

import java.util.Optional;
import java.util.OptionalInt;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundProjection;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.value.Item;

/**
 * What Query and Scan have in common.
 *
 * @param limit the most items to evaluate; empty is up to 1 MB of them
 * @param startAfter the key of the last item of the page before: key attributes of the source and of the table
 */
public record RangeRead(Source source, Direction direction, OptionalInt limit, Optional<Item> startAfter,
        Optional<BoundCondition> filter, Optional<BoundProjection> projection, Rows rows, Fetch fetch, ReadMode mode) {
    /** Where the attributes of a row come from. */
    public enum Fetch {
        /** What the table or the index carries is enough. */
        STORED,
        /** A local index lacks something asked for: each entry's item is read from the table. */
        FROM_TABLE
    }
}
