package dev.keywright.engine.line;

import static dev.keywright.engine.line.Workshop.NOON;
import static dev.keywright.engine.line.Workshop.global;
import static dev.keywright.engine.line.Workshop.item;
import static dev.keywright.engine.line.Workshop.key;
import static dev.keywright.engine.line.Workshop.projection;
import static dev.keywright.engine.line.Workshop.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import com.github.luben.zstd.ZstdOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.keywright.engine.api.CsvOptions;
import dev.keywright.engine.api.DescribeExportRequest;
import dev.keywright.engine.api.DescribeImportRequest;
import dev.keywright.engine.api.ExportDescription;
import dev.keywright.engine.api.ExportTableToPointInTimeRequestBuilder;
import dev.keywright.engine.api.ImportTableDescription;
import dev.keywright.engine.api.ImportTableRequestBuilder;
import dev.keywright.engine.api.IncrementalExportSpecification;
import dev.keywright.engine.api.InputFormatOptions;
import dev.keywright.engine.api.PointInTimeRecoverySpecification;
import dev.keywright.engine.api.S3BucketSource;
import dev.keywright.engine.api.ScanRequestBuilder;
import dev.keywright.engine.api.TableCreationParametersBuilder;
import dev.keywright.engine.api.UpdateContinuousBackupsRequest;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.storage.Durability;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.mv.MvStore;
import dev.keywright.engine.storage.mv.StoreSettings;
import dev.keywright.engine.value.Item;
import dev.keywright.engine.value.RandomItems;

/** What is written into a bucket is read from it again, and what is no item is counted and does no harm. */
class ExportImportTest {
    private static final String THINGS = "arn:aws:dynamodb:us-east-1:000000000000:table/Things";

    @TempDir
    private Path folder;

    private Instant now = NOON;
    private final Deque<Runnable> begun = new ArrayDeque<>();

    @ParameterizedTest
    @ValueSource(strings = {"DYNAMODB_JSON", "ION"})
    void whatIsExportedIsImportedAsItWas(String format) throws IOException {
        long seed = Long.getLong("keywright.seed", 20261122L);
        Random random = new Random(seed);
        Engine engine = engine(MvStore.inMemory());
        engine.execute(table("Things").build());
        recover(engine);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            Item item = new RandomItems(random).next()
                    .with("pk", dev.keywright.engine.value.AttributeValue.s("p" + i % 700))
                    .with("sk", dev.keywright.engine.value.AttributeValue.s("s" + i));
            engine.execute(Workshop.put("Things", item).build());
            items.add(item);
        }
        now = now.plus(Duration.ofMinutes(10));
        Instant moment = now.minus(Duration.ofMinutes(6));
        engine.execute(Workshop.put("Things", item("pk", "later", "sk", "later")).build());
        ExportDescription export = export(engine, format, moment);

        assertThat(export.exportStatus()).contains("COMPLETED");
        assertThat(export.itemCount()).contains(3_000L);
        Path written = folder.resolve("mine/backups/AWSDynamoDB").resolve(number(export));
        try (Stream<Path> files = Files.list(written)) {
            assertThat(files).extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder("_started", "data", "manifest-files.json", "manifest-files.checksum",
                            "manifest-summary.json", "manifest-summary.checksum");
        }
        assertThat(Files.readString(written.resolve("manifest-summary.json"))).contains(
                "\"version\":\"2020-06-30\"", "\"itemCount\":3000", "\"outputFormat\":\"" + format + "\"",
                "\"exportTime\":\"2026-11-22T12:04:00.000Z\"", "\"s3SseKmsKeyId\":null");
        assertThat(Files.readAllLines(written.resolve("manifest-files.json"))).hasSize(4);

        String prefix = "backups/AWSDynamoDB/" + number(export) + "/data/";
        ImportTableDescription imported = load(engine, "Copy", format, "GZIP", prefix, Optional.empty());
        assertThat(imported.importStatus()).contains("COMPLETED");
        assertThat(imported.importedItemCount()).contains(3_000L);
        assertThat(imported.errorCount()).contains(0L);
        assertThat(all(engine, "Copy")).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(items);
        engine.close();
    }

    @Test
    void anIncrementalExportTellsWhatChangedInItsPeriod() throws IOException {
        Engine engine = engine(MvStore.inMemory());
        engine.execute(table("Things").build());
        recover(engine);
        put(engine, "old", 1);
        put(engine, "gone", 1);
        now = NOON.plus(Duration.ofMinutes(10));
        put(engine, "old", 2);
        put(engine, "old", 3);
        put(engine, "new", 1);
        put(engine, "brief", 1);
        engine.execute(Workshop.delete("Things", item("pk", "brief", "sk", "s")).build());
        engine.execute(Workshop.delete("Things", item("pk", "gone", "sk", "s")).build());
        now = NOON.plus(Duration.ofMinutes(30));
        put(engine, "old", 4);
        put(engine, "later", 1);
        now = NOON.plus(Duration.ofMinutes(60));

        ExportDescription export = engine.execute(ExportTableToPointInTimeRequestBuilder.builder()
                .tableArn(THINGS)
                .s3Bucket("mine")
                .exportType("INCREMENTAL_EXPORT")
                .incrementalExportSpecification(new IncrementalExportSpecification(
                        Optional.of(NOON.plus(Duration.ofMinutes(5))),
                        Optional.of(NOON.plus(Duration.ofMinutes(30))), Optional.empty()))
                .build()).exportDescription().orElseThrow();
        long micros = NOON.plus(Duration.ofMinutes(10)).getEpochSecond() * 1_000_000;
        String metadata = "{\"Metadata\":{\"WriteTimestampMicros\":\"" + micros + "\"},\"Keys\":{\"pk\":{\"S\":\"";
        assertThat(lines(folder.resolve("mine/AWSDynamoDB/data"))).containsExactlyInAnyOrder(
                metadata + "old\"},\"sk\":{\"S\":\"s\"}},\"OldImage\":" + image("old", 1) + ",\"NewImage\":"
                        + image("old", 3) + "}",
                metadata + "new\"},\"sk\":{\"S\":\"s\"}},\"NewImage\":" + image("new", 1) + "}",
                metadata + "gone\"},\"sk\":{\"S\":\"s\"}},\"OldImage\":" + image("gone", 1) + "}");
        assertThat(Files.readString(folder.resolve("mine/AWSDynamoDB")
                .resolve(number(export))
                .resolve("manifest-summary.json"))).contains("\"version\":\"2023-08-01\"",
                        "\"exportFromTime\":\"2026-11-22T12:05:00.000Z\"", "\"outputView\":\"NEW_AND_OLD_IMAGES\"");
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "GZIP", "ZSTD"})
    void csvHasTextAndKeysOfTheirTypes(String compression) throws IOException {
        Engine engine = engine(MvStore.inMemory());
        object("in/a.csv", compression, """
                                        id,when,name,note
                                        a,1.50,"Smith, John",
                                        b,,"say ""hi"",
                                        and more",x
                                        """);
        object("in/b.csv", compression, "id,when,name,note\na,2,Later,wins\nc,3,short\nd,soon,x,y\n,1,x,y\n");
        ImportTableDescription imported = csv(engine, "People", compression, new CsvOptions(Optional.empty(),
                Optional.empty()));

        assertThat(all(engine, "People")).containsExactlyInAnyOrder(
                item("id", "a", "when", 2, "name", "Later", "note", "wins"),
                item("id", "b", "name", "say \"hi\",\nand more", "note", "x"));
        assertThat(imported.importStatus()).contains("FAILED");
        assertThat(imported.failureCode()).contains("ItemValidationError");
        assertThat(imported.failureMessage().orElseThrow()).contains("in/b.csv, line 3");
        assertThat(imported.processedItemCount()).contains(6L);
        assertThat(imported.importedItemCount()).contains(3L);
        assertThat(imported.errorCount()).contains(3L);
        assertThat(engine.execute(ScanRequestBuilder.builder().tableName("People").indexName("byWhen").build()).count())
                .contains(1);
        engine.close();
    }

    @Test
    void csvTakesAHeaderAndADelimiter() throws IOException {
        Engine engine = engine(MvStore.inMemory());
        object("in/a.csv", "NONE", "a;1;x;y\nb;2;x;y\n");
        csv(engine, "People", "NONE",
                new CsvOptions(Optional.of(";"), Optional.of(List.of("id", "when", "name", "note"))));

        assertThat(all(engine, "People")).hasSize(2).contains(item("id", "a", "when", 1, "name", "x", "note", "y"));
        engine.close();
    }

    @Test
    void badLinesAreCountedAndGoodOnesStay() throws IOException {
        Engine engine = engine(MvStore.inMemory());
        object("in/a.json", "NONE", """
                                    {"Item":{"pk":{"S":"a"},"sk":{"S":"1"},"n":{"N":"1"}}}

                                    {"Item":{"pk":{"S":"a"}}}
                                    {"Item":{"pk":{"S":"a"},"sk":{"N":"1"}}}
                                    {"NoItem":{}}
                                    not json
                                    {"Item":{"pk":{"S":"b"},"sk":{"S":"1"},"n":{"X":"1"}}}
                                    {"Item":{"pk":{"S":"c"},"sk":{"S":"1"}}}""");
        ImportTableDescription imported = load(engine, "Copy", "DYNAMODB_JSON", "NONE", "in/", Optional.empty());

        assertThat(all(engine, "Copy")).containsExactlyInAnyOrder(item("pk", "a", "sk", "1", "n", 1),
                item("pk", "c", "sk", "1"));
        assertThat(imported.errorCount()).contains(5L);
        assertThat(imported.processedItemCount()).contains(7L);
        assertThat(imported.failureMessage().orElseThrow()).contains("in/a.json, line 3");
        engine.close();
    }

    @Test
    void anImportGoesOnWhereItWas() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2_600; i++) {
            lines.append("{\"Item\":{\"pk\":{\"S\":\"p")
                    .append(i % 2_500)
                    .append("\"},\"sk\":{\"S\":\"s\"},\"n\":{\"N\":\"")
                    .append(i)
                    .append("\"}}}\n");
        }
        object("in/a.json", "NONE", lines.toString());
        Path data = folder.resolve("data");
        Engine engine = Engine.open(settings(onDisk(data)).withJobs(begun::add));
        String arn = load(engine, "Copy", "DYNAMODB_JSON", "NONE", "in/", Optional.of("token")).importArn()
                .orElseThrow();
        assertThat(load(engine, "Copy", "DYNAMODB_JSON", "NONE", "in/", Optional.of("token")).importArn())
                .contains(arn);
        assertThat(described(engine, arn).importStatus()).contains("IN_PROGRESS");
        engine.close();

        Engine again = Engine.open(settings(onDisk(data)));
        ImportTableDescription imported = described(again, arn);
        assertThat(imported.importStatus()).contains("COMPLETED");
        assertThat(imported.importedItemCount()).contains(2_600L);
        assertThat(all(again, "Copy")).hasSize(2_500)
                .contains(item("pk", "p7", "sk", "s", "n", 2_507), item("pk", "p107", "sk", "s", "n", 107));
        again.close();
    }

    @Test
    void nothingLeadsOutOfTheFolder() {
        Engine engine = engine(MvStore.inMemory());
        engine.execute(table("Things").build());
        recover(engine);
        for (String prefix : List.of("../x", "a/../../x", "/x", "a\\..\\x")) {
            assertThatThrownBy(() -> engine.execute(ExportTableToPointInTimeRequestBuilder.builder()
                    .tableArn(THINGS)
                    .s3Bucket("mine")
                    .s3Prefix(prefix)
                    .build())).isInstanceOf(FaultException.class);
        }
        assertThatThrownBy(() -> engine.execute(
                ExportTableToPointInTimeRequestBuilder.builder().tableArn(THINGS).s3Bucket("..").build()))
                .isInstanceOf(FaultException.class);
        assertThat(folder.resolve("mine")).doesNotExist();
        engine.close();
    }

    @Test
    void whatIsNotThereFailsAnImport() {
        Engine engine = engine(MvStore.inMemory());
        assertThat(load(engine, "Copy", "ION", "NONE", "in/", Optional.empty()).failureCode())
                .contains("S3NoSuchBucket");
        engine.close();
    }

    private Engine engine(Store store) {
        return Engine.open(settings(store));
    }

    private EngineSettings settings(Store store) {
        return EngineSettings.of(store).withClock(() -> now).withRandom(new Random(7)).withBuckets(folder);
    }

    private static Store onDisk(Path data) {
        return MvStore.open(StoreSettings.of(data, Durability.PROCESS));
    }

    private static void recover(Engine engine) {
        engine.execute(new UpdateContinuousBackupsRequest(Optional.of("Things"),
                Optional.of(new PointInTimeRecoverySpecification(Optional.of(true), Optional.empty()))));
    }

    private static void put(Engine engine, String pk, int n) {
        engine.execute(Workshop.put("Things", item("pk", pk, "sk", "s", "n", n)).build());
    }

    private static String image(String pk, int n) {
        return "{\"pk\":{\"S\":\"" + pk + "\"},\"sk\":{\"S\":\"s\"},\"n\":{\"N\":\"" + n + "\"}}";
    }

    private static ExportDescription export(Engine engine, String format, Instant time) {
        String arn = engine.execute(ExportTableToPointInTimeRequestBuilder.builder()
                .tableArn(THINGS)
                .s3Bucket("mine")
                .s3Prefix("backups")
                .exportFormat(format)
                .exportTime(time)
                .build()).exportDescription().orElseThrow().exportArn().orElseThrow();
        return engine.execute(new DescribeExportRequest(Optional.of(arn))).exportDescription().orElseThrow();
    }

    private static String number(ExportDescription export) {
        String arn = export.exportArn().orElseThrow();
        return arn.substring(arn.lastIndexOf('/') + 1);
    }

    private static ImportTableDescription load(Engine engine, String table, String format, String compression,
            String prefix, Optional<String> token) {
        var created = table(table).build();
        return described(engine, engine.execute(ImportTableRequestBuilder.builder()
                .clientToken(token)
                .s3BucketSource(new S3BucketSource(Optional.empty(), Optional.of("mine"), Optional.of(prefix)))
                .inputFormat(format)
                .inputCompressionType(compression)
                .tableCreationParameters(TableCreationParametersBuilder.builder()
                        .tableName(table)
                        .attributeDefinitions(created.attributeDefinitions())
                        .keySchema(created.keySchema())
                        .billingMode("PAY_PER_REQUEST")
                        .build())
                .build()).importTableDescription().orElseThrow().importArn().orElseThrow());
    }

    private static ImportTableDescription csv(Engine engine, String table, String compression, CsvOptions options) {
        return described(engine, engine.execute(ImportTableRequestBuilder.builder()
                .s3BucketSource(new S3BucketSource(Optional.empty(), Optional.of("mine"), Optional.of("in/")))
                .inputFormat("CSV")
                .inputFormatOptions(new InputFormatOptions(Optional.of(options)))
                .inputCompressionType(compression)
                .tableCreationParameters(TableCreationParametersBuilder.builder()
                        .tableName(table)
                        .attributeDefinitions(List.of(Workshop.define("id:S"), Workshop.define("when:N")))
                        .keySchema(key("id"))
                        .globalSecondaryIndexes(List.of(global("byWhen", key("when"), projection("ALL"))))
                        .billingMode("PAY_PER_REQUEST")
                        .build())
                .build()).importTableDescription().orElseThrow().importArn().orElseThrow());
    }

    private static ImportTableDescription described(Engine engine, String arn) {
        return engine.execute(new DescribeImportRequest(Optional.of(arn))).importTableDescription().orElseThrow();
    }

    private void object(String name, String compression, String content) throws IOException {
        Path file = folder.resolve("mine").resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = switch (compression) {
            case "GZIP" -> new GZIPOutputStream(bytes);
            case "ZSTD" -> new ZstdOutputStream(bytes);
            default -> bytes;
        }) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(file, bytes.toByteArray());
    }

    private static List<String> lines(Path data) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.toList()) {
                try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lines::add);
                }
            }
        }
        return lines;
    }

    /** All pages. */
    private static List<Item> all(Engine engine, String table) {
        List<Item> items = new ArrayList<>();
        Optional<Item> from = Optional.empty();
        do {
            var page = engine.execute(ScanRequestBuilder.builder()
                    .tableName(table)
                    .exclusiveStartKey(from.map(dev.keywright.engine.api.Supplied::of))
                    .build());
            items.addAll(page.items().orElseThrow());
            from = page.lastEvaluatedKey();
        } while (from.isPresent());
        return items;
    }
}
