package dev.keywright.desktop.main;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells a command from a file to open. */
final class CommandLine {
    private CommandLine() {}

    /** No words, or one that names a file, mean the window. */
    static boolean isFor(List<String> words) {
        return !words.isEmpty() && !(words.size() == 1 && isFile(words.getFirst()));
    }

    private static boolean isFile(String word) {
        return word.endsWith(".json") || (!word.startsWith("-") && Files.exists(Path.of(word)));
    }
}
