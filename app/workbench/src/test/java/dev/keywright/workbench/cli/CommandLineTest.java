package dev.keywright.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.keywright.design.json.JsonReader;

class CommandLineTest {
    private static final String MODEL = """
                                        {"keywright": 1, "name": "Notes", "regions": ["us-east-1"],
                                         "tables": [{"TableName": "Notes",
                                           "KeySchema": [{"AttributeName": "PK", "KeyType": "HASH"}, {"AttributeName": "SK", "KeyType": "RANGE"}],
                                           "AttributeDefinitions": [{"AttributeName": "PK", "AttributeType": "S"},
                                             {"AttributeName": "SK", "AttributeType": "S"}]}],
                                         "entities": [{"name": "Note", "table_name": "Notes", "pk_template": "USER#<user>",
                                           "sk_template": "NOTE#<at>", "fields": [{"name": "user", "type": "S"}, {"name": "at", "type": "S"}]}],
                                         "access_patterns": [{"name": "Notes of a user", "operation": "Query", "table_name": "Notes",
                                           "pk_template": "USER#<user>", "parameters": [{"name": "user", "type": "S", "examples": [{"S": "u1"}]}],
                                           "expected": [{"count": %d}], "rate": {"average": 10, "peak": 20}}],
                                         "items": [{"table_name": "Notes", "entity": "Note",
                                           "item": {"PK": {"S": "USER#u1"}, "SK": {"S": "NOTE#1"}, "user": {"S": "u1"}, "at": {"S": "1"}}},
                                          {"table_name": "Notes", "entity": "Note",
                                           "item": {"PK": {"S": "USER#u1"}, "SK": {"S": "NOTE#2"}, "user": {"S": "u1"}, "at": {"S": "2"}}}]}
                                        """;

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Optional<Path> opened = Optional.empty();

    @BeforeEach
    void modelsOnDisk() throws IOException {
        Files.writeString(folder.resolve("good.keywright.json"), MODEL.formatted(2));
        Files.writeString(folder.resolve("bad.keywright.json"), MODEL.formatted(3));
        Files.writeString(folder.resolve("broken.keywright.json"), "{\"keywright\": 1,");
    }

    @Test
    void runPrintsOneObjectOfTheAgreedShape() {
        assertThat(run("run", file("good"), "--json")).isZero();

        assertThat(out()).isEqualToNormalizingNewlines(
                """
                {
                  "model": "Notes",
                  "engine": "embedded",
                  "patterns": [
                    {"name": "Notes of a user", "operation": "Query", "table": "Notes", "index": null, \
                "status": "pass", "count": 2, "scannedCount": 2, "pages": 1, "readUnits": 0.5, "writeUnits": 0, \
                "monthlyCost": 1.6425, "message": ""}
                  ],
                  "passed": 1,
                  "failed": 0
                }
                """);
        assertThat(err()).isEmpty();
    }

    @Test
    void aBrokenPromiseTellsWhatWasExpectedAndWhatCame() {
        assertThat(run("run", file("bad"))).isEqualTo(ExitCode.FINDINGS);

        assertThat(out()).contains("Notes of a user: expected 3 rows, got 2 rows").contains("0 of 1 patterns pass");
    }

    @Test
    void simulateAndCostPrintTheirAgreedMembers() {
        assertThat(run("simulate", file("good"), "--json")).isZero();
        assertThat(out()).contains("\"scenario\": \"peak\"", "\"seconds\": 300", "\"throttled\": 0",
                "\"partitions\": [",
                "\"peakUtilization\":", "\"hotKeys\": [", "\"splits\": 0", "\"monthlyCost\":");
        assertThat(JsonReader.read(out())).isNotNull();
        out.reset();

        assertThat(run("cost", file("good"), "--json", "--region", "eu-west-1")).isZero();
        assertThat(out()).contains("\"region\": \"eu-west-1\"", "\"currency\": \"USD\"",
                "\"priceDate\": \"2026-08-15\"",
                "\"onDemand\": {", "\"provisioned\": {", "\"breakEvenUtilization\": 0.289598");
        assertThat(JsonReader.read(out())).isNotNull();
    }

    @Test
    void aHeatmapIsDrawnAsPngAndAsSvg() throws IOException {
        assertThat(run("simulate", file("good"), "--heatmap", folder.resolve("heat.png").toString())).isZero();
        assertThat(run("simulate", file("good"), "--heatmap", folder.resolve("heat.svg").toString())).isZero();

        assertThat(Files.readAllBytes(folder.resolve("heat.png"))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(folder.resolve("heat.svg")).content()
                .startsWith("<svg ")
                .contains("Table Notes", "3,000", "1,000",
                        "simulated: ");
    }

    @Test
    void exportAndImportBringADesignThroughAnotherForm() {
        String elsewhere = folder.resolve("nosql.json").toString();
        assertThat(run("export", file("good"), "--to", "nosql-workbench", "--out", elsewhere)).isZero();
        assertThat(run("import", elsewhere, "--out", folder.resolve("back.keywright.json").toString())).isZero();
        out.reset();

        assertThat(run("diff", file("good"), file("good"))).isZero();
        assertThat(out()).startsWith("no differences");
        assertThat(run("diff", file("good"), file("bad"))).isEqualTo(ExitCode.FINDINGS);
        assertThat(out()).contains("changed access_patterns/Notes of a user");
    }

    @Test
    void aReportIsOneFileThatNeedsNothingElse() {
        assertThat(run("report", file("good"), "--out", folder.resolve("new/report").toString())).isZero();

        assertThat(folder.resolve("new/report/report.html")).content()
                .contains("Notes of a user", "<svg ")
                .doesNotContain("src=\"http", "<script");
    }

    @Test
    void aFileOrNothingOpensTheDesktop() {
        assertThat(run()).isEqualTo(42);
        assertThat(run(file("good"))).isEqualTo(42);
        assertThat(opened).contains(Path.of(file("good")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "run missing.keywright.json", "run GOOD --frobnicate", "run BROKEN", "run FOLDER",
            "run GOOD --pattern nosuch", "simulate GOOD --scenario nosuch", "simulate GOOD --heatmap FOLDER/heat.gif",
            "simulate GOOD --heatmap FOLDER/no/such/heat.png", "cost GOOD --region mars-1", "check GOOD --format odd",
            "export GOOD --to odd", "export GOOD", "import BROKEN --out FOLDER/x.keywright.json",
            "report GOOD --out GOOD/report", "serve --port 70000", "serve --port many", "serve --ttl-sweep-seconds 0",
            "serve --in-memory --data FOLDER",
            "serve --data GOOD", "serve --durability hope --data FOLDER/d", "nonsense", "missing.keywright.json",
            "demo --out GOOD/demo"})
    void wrongUseGetsOneClearLineAndExitCodeTwo(String command) throws IOException {
        List<Path> before = listing();

        assertThat(run(command.replace("GOOD", file("good"))
                .replace("BROKEN", file("broken"))
                .replace("FOLDER", folder.toString())
                .split(" "))).isEqualTo(ExitCode.WRONG_USE);

        assertThat(err().strip().lines()).singleElement()
                .asString()
                .startsWith("keywright")
                .doesNotContain("Exception",
                        "fault in Keywright");
        assertThat(out()).isEmpty();
        assertThat(listing()).isEqualTo(before);
    }

    @Test
    void aPortInUseIsSaid() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(run("serve", "-inMemory", "-port", Integer.toString(taken.getLocalPort())))
                    .isEqualTo(ExitCode.WRONG_USE);

            assertThat(err()).contains(":" + taken.getLocalPort()).contains("--port").hasLineCount(1);
        }
    }

    private List<Path> listing() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    private String file(String name) {
        return folder.resolve(name + ".keywright.json").toString();
    }

    private int run(String... args) {
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Terminal.Kind.PLAIN);
        return CommandLineMain.run(args, terminal, file -> {
            opened = file;
            return 42;
        });
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
