package dev.keywright.engine.expression.eval;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.value.Item;

/** Conditions and filters, decided on one item (FACTS §4.6). */
@SuppressWarnings("DoNotCallSuggester")
public final class Conditions {
    private Conditions() {}

    /** @param item the item, or {@link Item#EMPTY} when there is none */
    public static boolean holds(BoundCondition condition, Item item) {
        throw new UnsupportedOperationException();
    }
}
