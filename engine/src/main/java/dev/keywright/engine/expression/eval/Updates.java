package dev.keywright.engine.expression.eval;

import dev.keywright.engine.expression.BoundUpdate;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.value.Item;

/** What an update makes of an item (FACTS §4.5). */
@SuppressWarnings("DoNotCallSuggester")
public final class Updates {
    private Updates() {}

    /**
     * The item after the update. A missing item is made from its key alone, and only when
     * {@link BoundUpdate#createsItem()}.
     *
     * @param stored the item as it is, or just the key of one that is missing
     * @throws FaultException when a path leads nowhere, an operand is missing or has the wrong type, or a number leaves
     *             its range
     */
    public static Item apply(BoundUpdate update, Item stored) {
        throw new UnsupportedOperationException();
    }
}
