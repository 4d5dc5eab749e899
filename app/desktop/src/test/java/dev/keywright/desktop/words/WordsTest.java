package dev.keywright.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern USE = Pattern.compile("Words\\.text\\(\\s*\"([a-z.\\-A-Z]+)\"\\s*[,)]");

    @Test
    void everyKeyTheSourcesNameHasWords() throws IOException {
        Set<String> missing = new TreeSet<>();
        int uses = 0;
        for (Path source : sources()) {
            Matcher matcher = USE.matcher(Files.readString(source));
            while (matcher.find()) {
                uses++;
                if (!ResourceBundle.getBundle("dev.keywright.ui.words.messages")
                        .containsKey(matcher.group(1))) {
                    missing.add(matcher.group(1));
                }
            }
        }
        assertThat(uses).isGreaterThan(50);
        assertThat(missing).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    @Test
    void placeholdersAreReplaced() {
        assertThat(Words.text("command.go", "Order")).isEqualTo("Go to Order");
    }
}
