package dev.keywright.engine.expression.eval;

import dev.keywright.engine.expression.BoundProjection;
import dev.keywright.engine.value.Item;

/** Cuts an item down to what a projection shows (FACTS §4.4). */
@SuppressWarnings("DoNotCallSuggester")
public final class Projections {
    private Projections() {}

    /** The parts of {@code item} that exist, nested as they were; list elements move together in index order. */
    public static Item apply(BoundProjection projection, Item item) {
        throw new UnsupportedOperationException();
    }
}
