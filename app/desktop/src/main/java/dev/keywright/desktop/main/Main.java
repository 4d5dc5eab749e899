package dev.keywright.desktop.main;

import java.util.List;

/**
 * The entry of everything. Without arguments, or with a file, it opens the window; any other first word is a command of
 * the command line. It must not extend {@code Application}, or Java looks for JavaFX before a word can be said.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        if (CommandLine.isFor(words)) {
            System.exit(2);
        }
        List<String> reasons = Display.reasonsAgainst();
        if (!reasons.isEmpty()) {
            reasons.forEach(System.err::println);
            System.exit(2);
        }
        WindowApplication.start(words);
    }
}
