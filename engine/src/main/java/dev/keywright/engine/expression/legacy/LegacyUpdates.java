package dev.keywright.engine.expression.legacy;

import java.util.Map;

import dev.keywright.engine.expression.BoundUpdate;
import dev.keywright.engine.fault.FaultException;

/** Builds updates from {@code AttributeUpdates}. */
@SuppressWarnings("DoNotCallSuggester")
public final class LegacyUpdates {
    private LegacyUpdates() {}

    /** @throws FaultException when an action lacks its value or has one of the wrong type */
    public static BoundUpdate attributeUpdates(Map<String, LegacyUpdate> updates) {
        throw new UnsupportedOperationException();
    }
}
