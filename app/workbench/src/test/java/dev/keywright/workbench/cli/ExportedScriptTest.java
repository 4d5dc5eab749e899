package dev.keywright.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.keywright.design.exporting.ExportFormat;
import dev.keywright.design.exporting.ExportedFile;
import dev.keywright.design.exporting.Exports;
import dev.keywright.design.format.DesignJson;
import dev.keywright.design.importing.Imports;
import dev.keywright.design.json.Extras;
import dev.keywright.design.json.JsonReader;
import dev.keywright.design.model.Design;
import dev.keywright.design.table.Table;
import dev.keywright.engine.http.Endpoint;
import dev.keywright.engine.http.EndpointSettings;
import dev.keywright.engine.line.Engine;
import dev.keywright.engine.line.EngineSettings;
import dev.keywright.engine.storage.mv.MvStore;

/** The exported scripts, run by the real AWS CLI against the engine's endpoint. */
class ExportedScriptTest {
    private static final int PATIENCE_SECONDS = 300;
    private static final int ITEMS = 60;

    @TempDir
    Path folder = Path.of("");

    private static Design design() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < ITEMS; i++) {
            items.append(i == 0 ? "" : ",")
                    .append("{\"table_name\": \"it-s.Notes\", \"item\": {\"PK\": {\"S\": \"it's %d\"}, "
                            .formatted(i))
                    .append("\"SK\": {\"N\": \"%d\"}}}".formatted(i));
        }
        return DesignJson.read(JsonReader
                .read("""
                      {"keywright": 1, "name": "Notes", "tables": [
                       {"TableName": "it-s.Notes", "BillingMode": "PAY_PER_REQUEST",
                        "KeySchema": [{"AttributeName": "PK", "KeyType": "HASH"}, {"AttributeName": "SK", "KeyType": "RANGE"}],
                        "AttributeDefinitions": [{"AttributeName": "PK", "AttributeType": "S"},
                         {"AttributeName": "SK", "AttributeType": "N"}, {"AttributeName": "a", "AttributeType": "S"},
                         {"AttributeName": "b", "AttributeType": "B"}, {"AttributeName": "c", "AttributeType": "N"}],
                        "GlobalSecondaryIndexes": [{"IndexName": "GSI1", "KeySchema": [
                          {"AttributeName": "a", "KeyType": "HASH"}, {"AttributeName": "b", "KeyType": "HASH"},
                          {"AttributeName": "c", "KeyType": "RANGE"}],
                          "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["title"]}}],
                        "LocalSecondaryIndexes": [{"IndexName": "LSI1", "KeySchema": [
                          {"AttributeName": "PK", "KeyType": "HASH"}, {"AttributeName": "c", "KeyType": "RANGE"}],
                          "Projection": {"ProjectionType": "KEYS_ONLY"}}],
                        "StreamSpecification": {"StreamEnabled": true, "StreamViewType": "NEW_IMAGE"},
                        "TimeToLiveSpecification": {"Enabled": true, "AttributeName": "expires"},
                        "TableClass": "STANDARD_INFREQUENT_ACCESS", "DeletionProtectionEnabled": true},
                       {"TableName": "counters", "BillingMode": "PROVISIONED",
                        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
                        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"},
                         {"AttributeName": "day", "AttributeType": "S"}],
                        "ProvisionedThroughput": {"ReadCapacityUnits": 5, "WriteCapacityUnits": 6},
                        "AutoScaling": {"Read": {"MinCapacity": 5, "MaxCapacity": 50, "TargetValue": 70}},
                        "GlobalSecondaryIndexes": [{"IndexName": "byDay", "KeySchema": [
                          {"AttributeName": "day", "KeyType": "HASH"}], "Projection": {"ProjectionType": "ALL"},
                          "ProvisionedThroughput": {"ReadCapacityUnits": 7, "WriteCapacityUnits": 8}}]}],
                       "items": [%s]}
                      """
                        .formatted(items)));
    }

    @Test
    void makesTheTablesOfTheDesignAndFillsThem() throws IOException, InterruptedException {
        try (Engine engine = Engine.open(EngineSettings.of(MvStore.inMemory()));
                Endpoint endpoint = Endpoint.start(EndpointSettings.onPort(0), engine)) {
            String url = "http://127.0.0.1:" + endpoint.port();
            write(ExportFormat.CLI);
            write(ExportFormat.SEED);
            run("bash", "create-tables.sh", "--endpoint-url", url);
            run("bash", "seed/load.sh", "--endpoint-url", url);

            for (Table table : design().tables()) {
                String described = aws(url, "describe-table", table.name().value());
                assertThat(comparable(Imports.read(described, "live").design().tables().getFirst()))
                        .isEqualTo(comparable(table));
            }
            assertThat(aws(url, "describe-time-to-live", "it-s.Notes")).contains("ENABLED", "expires");
            assertThat(run("aws", "dynamodb", "scan", "--table-name", "it-s.Notes", "--select", "COUNT",
                    "--query", "Count", "--endpoint-url", url)).isEqualToIgnoringWhitespace(Integer.toString(ITEMS));
        }
    }

    /** Without what other calls describe, and what local endpoints lack: time to live, auto scaling. */
    private static Table comparable(Table table) {
        Table fixed = Imports.read(Exports.of(ExportFormat.CREATE_TABLE, Design.named("one").withTables(List.of(table)))
                .getFirst()
                .text(), "one").design().tables().getFirst();
        return fixed.withExtras(Extras.NONE)
                .withAttributes(fixed.attributes()
                        .stream()
                        .sorted((one, other) -> one.name().value().compareTo(other.name().value()))
                        .toList())
                .withGlobalIndexes(
                        fixed.globalIndexes()
                                .stream()
                                .map(index -> index.withExtras(Extras.NONE)
                                        .withWarmThroughput(Optional.empty()))
                                .toList())
                .withLocalIndexes(fixed.localIndexes().stream().map(index -> index.withExtras(Extras.NONE)).toList())
                .withOptions(fixed.options().withWarmThroughput(Optional.empty()));
    }

    private void write(ExportFormat format) throws IOException {
        for (ExportedFile file : Exports.of(format, design())) {
            Path path = folder.resolve(file.name());
            Files.createDirectories(path.resolveSibling("."));
            Files.writeString(path, file.text());
        }
    }

    private String aws(String url, String operation, String table) throws IOException, InterruptedException {
        return run("aws", "dynamodb", operation, "--table-name", table, "--endpoint-url", url);
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path log = folder.resolve("output.log");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command))).directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of("AWS_ACCESS_KEY_ID", "AKIDSCRIPT", "AWS_SECRET_ACCESS_KEY", "secret",
                        "AWS_DEFAULT_REGION", "eu-west-2", "AWS_CONFIG_FILE", "/dev/null",
                        "AWS_SHARED_CREDENTIALS_FILE", "/dev/null", "AWS_EC2_METADATA_DISABLED", "true", "AWS_PAGER",
                        ""));
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String output = Files.readString(log, StandardCharsets.UTF_8);
        assertThat(ended && process.exitValue() == 0).as("%s\n%s", String.join(" ", command), output).isTrue();
        return output;
    }
}
