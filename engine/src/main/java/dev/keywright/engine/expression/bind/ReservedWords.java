package dev.keywright.engine.expression.bind;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The 573 words that may not be spelled out in a document path, in any case. The list is the documented one with its
 * misspellings (FLATTERN, INNTER, LOGED): they are what the service refuses.
 */
public final class ReservedWords {
    private static final Set<String> WORDS = read("reserved-words.txt");

    private ReservedWords() {}

    public static boolean contains(String name) {
        return WORDS.contains(name.toUpperCase(Locale.ROOT));
    }

    static int count() {
        return WORDS.size();
    }

    private static Set<String> read(String resource) {
        try (InputStream stream = ReservedWords.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII)).lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
