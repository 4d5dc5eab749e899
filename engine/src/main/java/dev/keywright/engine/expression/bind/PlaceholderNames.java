package dev.keywright.engine.expression.bind;

import java.util.Collection;

import dev.keywright.engine.fault.FaultException;

/** The rules for the keys of {@code ExpressionAttributeNames} and {@code ExpressionAttributeValues}. */
@SuppressWarnings("DoNotCallSuggester")
public final class PlaceholderNames {
    private PlaceholderNames() {}

    /** @throws FaultException when there is none, or one is not {@code #} and letters, digits or underscores */
    public static void requireAliases(Collection<String> keys) {
        throw new UnsupportedOperationException();
    }

    /** @throws FaultException when there is none, or one is not {@code :} and letters, digits or underscores */
    public static void requireValueNames(Collection<String> keys) {
        throw new UnsupportedOperationException();
    }
}
