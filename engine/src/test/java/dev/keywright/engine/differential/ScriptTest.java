package dev.keywright.engine.differential;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {

    @Test
    void readsRequestsOverSeveralLines(@TempDir Path folder) throws IOException {
        Script script = Script.read(Files.writeString(folder.resolve("one.requests"), """
                                                                                      # A comment.
                                                                                      GetItem {"TableName": "T",
                                                                                          "Key": {}}

                                                                                      ListTables {}
                                                                                      """));
        assertThat(script.name()).isEqualTo("one");
        assertThat(script.steps()).extracting(Script.Step::line).containsExactly(2, 5);
        assertThat(script.steps()).extracting(step -> step.call().toString())
                .containsExactly("GetItem {\"TableName\":\"T\",\"Key\":{}}", "ListTables {}");
    }

    @Test
    void repeatsAText(@TempDir Path folder) throws IOException {
        Script script = Script.read(
                Files.writeString(folder.resolve("big.requests"), "PutItem {\"x\": \"${ab*3}\"}\n"));
        assertThat(script.steps().getFirst().call().input().path("x").asString()).isEqualTo("ababab");
    }

    @Test
    void readsEveryScript() throws IOException {
        assertThat(Script.all()).extracting(Script::name).contains("batches", "items", "queries", "tables");
        assertThat(Script.all()).noneMatch(script -> script.steps().isEmpty());
    }
}
