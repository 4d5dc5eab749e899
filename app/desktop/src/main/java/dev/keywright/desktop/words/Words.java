package dev.keywright.desktop.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the window. Every text a user reads has a key in {@code messages.properties}. */
public final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("dev.keywright.ui.words.messages");

    private Words() {}

    /** The text of a key as it is written, without placeholders. */
    public static String text(String key) {
        return BUNDLE.getString(key);
    }

    /** The text of a key with {@code {0}}, {@code {1}} … replaced; numbers are grouped as the reader is used to. */
    public static String text(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.getDefault(Locale.Category.FORMAT)).format(arguments);
    }
}
