package dev.keywright.engine.expression.bind;

import java.util.Collection;

import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.Utf8;

/** The rules for the keys of {@code ExpressionAttributeNames} and {@code ExpressionAttributeValues} (FACTS §4.1). */
public final class PlaceholderNames {
    private static final int MAX_BYTES = 255;

    private PlaceholderNames() {}

    /** @throws FaultException when there is none, or one is not {@code #} and letters, digits or underscores */
    public static void requireAliases(Collection<String> keys) {
        if (keys.isEmpty()) {
            throw Message.NAMES_EMPTY.asValidation();
        }
        for (String key : keys) {
            if (!isWordAfter('#', key)) {
                throw Message.NAMES_KEY_INVALID.asValidation(key);
            }
            requireLength(key, "ExpressionAttributeNames");
        }
    }

    /** @throws FaultException when there is none, or one is not {@code :} and letters, digits or underscores */
    public static void requireValueNames(Collection<String> keys) {
        if (keys.isEmpty()) {
            throw Message.VALUES_EMPTY.asValidation();
        }
        for (String key : keys) {
            if (!isWordAfter(':', key)) {
                throw Message.VALUES_KEY_INVALID.asValidation(key);
            }
            requireLength(key, "ExpressionAttributeValues");
        }
    }

    private static void requireLength(String key, String parameter) {
        int bytes = Utf8.length(key);
        if (bytes > MAX_BYTES) {
            throw Message.PLACEHOLDER_TOO_LONG.asValidation(parameter, bytes);
        }
    }

    private static boolean isWordAfter(char sign, String key) {
        return key.length() > 1 && key.charAt(0) == sign && key.chars().skip(1).allMatch(PlaceholderNames::isWordPart);
    }

    private static boolean isWordPart(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
