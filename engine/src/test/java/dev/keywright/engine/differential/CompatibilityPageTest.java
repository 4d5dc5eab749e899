package dev.keywright.engine.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompatibilityPageTest {

    private static final Path PAGE = Path.of("..", "docs", "compatibility.md");
    private static final String ROW = "| `";

    @Test
    void hasARowForEachWantedDifferenceAndNoOther() throws IOException {
        List<String> section = Files.readAllLines(PAGE)
                .stream()
                .dropWhile(line -> !line.equals("## Where it differs from DynamoDB Local"))
                .filter(line -> line.startsWith(ROW))
                .toList();
        assertThat(section).containsExactlyElementsOf(Stream.of(WantedDifference.values())
                .map(rule -> ROW + rule.title() + "` | " + rule.reason() + " |")
                .toList());
    }
}
