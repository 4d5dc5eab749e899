package dev.keywright.engine.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.api.ExportTableToPointInTimeRequest;
import dev.keywright.engine.api.IncrementalExportSpecification;
import dev.keywright.engine.flow.Ending;
import dev.keywright.engine.flow.Export;
import dev.keywright.engine.history.Changes;
import dev.keywright.engine.history.History;
import dev.keywright.engine.history.Moment;
import dev.keywright.engine.history.PastItems;
import dev.keywright.engine.schema.TableId;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.KeyEncoding;
import dev.keywright.engine.storage.PartitionHash;
import dev.keywright.engine.storage.Snapshot;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.value.Item;
import dev.keywright.engine.wire.ItemLines;

/**
 * Writes an export into its bucket, from one snapshot after another, so that it stops no writer. The files' names follow
 * from the export, so one that was interrupted is begun again and leaves nothing behind. A file holds a quarter of the
 * hash space: as many as a new table has partitions.
 */
public final class Exporting {
    private static final int FILES = 4;
    private static final int ITEMS_OF_A_SNAPSHOT = 2_000;
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private final Export export;
    private final String arn;
    private final Store store;
    private final Bucket bucket;
    private final ExportFormat format;
    private final String prefix;
    private final List<DataFile> files = new ArrayList<>();
    private long itemCount;
    private long bytes;

    private Exporting(Export export, String arn, Store store, Bucket bucket) {
        this.export = export;
        this.arn = arn;
        this.store = store;
        this.bucket = bucket;
        ExportTableToPointInTimeRequest request = export.request();
        format = ExportFormat.valueOf(request.exportFormat().orElse(ExportFormat.DYNAMODB_JSON.name()));
        prefix = request.s3Prefix().filter(given -> !given.isEmpty()).map(given -> given + "/").orElse("")
                + "AWSDynamoDB/";
    }

    /**
     * Does the whole of it, which may take long.
     *
     * @param tableArn of the table that is exported
     * @param buckets the folder that stands for S3, if there is one
     * @param stopped asked now and then; nothing more is written once it is true
     * @return how it ended; empty when it was stopped
     */
    public static Optional<Export> run(Export export, String tableArn, Store store, Optional<Path> buckets,
            Instant now, BooleanSupplier stopped) {
        if (buckets.isEmpty()) {
            return Optional.of(export.ended(new Ending(now, Optional.of(NO_BUCKETS)), 0, 0));
        }
        try {
            Bucket bucket = Bucket.of(buckets.get(), export.request().s3Bucket().orElseThrow());
            Exporting exporting = new Exporting(export, tableArn, store, bucket);
            return exporting.write(now, stopped)
                    ? Optional.of(export.ended(new Ending(now, Optional.empty()), exporting.itemCount,
                            exporting.bytes))
                    : Optional.empty();
        } catch (IOException | UncheckedIOException failed) {
            return Optional.of(export.ended(new Ending(now, Optional.of(
                    new Ending.Failure("S3InternalError", "cannot write to the bucket: " + failed.getMessage()))),
                    0, 0));
        }
    }

    /** Why nothing can be done without a folder for buckets. */
    static final Ending.Failure NO_BUCKETS = new Ending.Failure("S3NoSuchBucket",
            "The specified bucket does not exist: this engine has no folder that stands for S3 (serve --s3-dir DIR)");

    private boolean write(Instant now, BooleanSupplier stopped) throws IOException {
        put("_started", ByteBuffer.allocate(0));
        String folder = prefix + (export.from().isPresent() ? "data/" : export.number() + "/data/");
        try {
            for (int i = 0; i < FILES; i++) {
                files.add(new DataFile(bucket, folder + name(i) + "." + format.ending() + ".gz"));
            }
            boolean whole = export.from().isPresent()
                    ? writeChanges(export.from().get(), stopped)
                    : writeItems(stopped);
            if (!whole) {
                return false;
            }
        } finally {
            for (DataFile file : files) {
                file.close();
            }
        }
        writeManifests(now);
        return true;
    }

    private boolean writeItems(BooleanSupplier stopped) throws IOException {
        PastItems past = new PastItems.AsOf(id(), Moment.after(export.to()));
        Optional<byte[]> last = Optional.empty();
        boolean more = true;
        while (more && !stopped.getAsBoolean()) {
            try (Snapshot snapshot = store.snapshot()) {
                Cursor items = past.scanAfter(last, snapshot);
                int seen = 0;
                while ((more = items.next()) && seen++ < ITEMS_OF_A_SNAPSHOT) {
                    Item item = Item.stored(items.value());
                    format.write(item, file(items.key()).next());
                    itemCount++;
                    bytes += item.sizeBytes();
                    last = Optional.of(items.key());
                }
            }
        }
        return !more;
    }

    private boolean writeChanges(Instant from, BooleanSupplier stopped) throws IOException {
        boolean old = export.request()
                .incrementalExportSpecification()
                .flatMap(IncrementalExportSpecification::exportViewType)
                .map(view -> view.equals("NEW_AND_OLD_IMAGES"))
                .orElse(true);
        Optional<byte[]> last = Optional.empty();
        boolean more = true;
        while (more && !stopped.getAsBoolean()) {
            try (Snapshot snapshot = store.snapshot()) {
                Changes changes = History.changes(id(), Moment.before(from), Moment.before(export.to()), last,
                        snapshot);
                int seen = 0;
                while ((more = changes.next()) && seen++ < ITEMS_OF_A_SNAPSHOT) {
                    write(changes, old);
                    last = Optional.of(changes.key());
                }
            }
        }
        return !more;
    }

    /** An item that came and went within the period leaves no line. */
    private void write(Changes changes, boolean old) throws IOException {
        Optional<Item> before = changes.before().map(Item::stored);
        Optional<Item> after = changes.after().map(Item::stored);
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        Item keys = after.or(() -> before).orElseThrow().only(export.table().schema().key().names());
        format.write(changes.writtenMicros(), keys, old ? before : Optional.empty(), after,
                file(changes.key()).next());
        itemCount++;
        bytes += after.or(() -> before).orElseThrow().sizeBytes();
    }

    private DataFile file(byte[] key) {
        return files.get((int) (KeyEncoding.hashOf(key) * FILES / PartitionHash.SPACE));
    }

    private TableId id() {
        return export.table().schema().id();
    }

    /** Looks random, as the service's names do, but is the same whenever this export is written. */
    private String name(int file) {
        byte[] hash = Checksums.sha256().digest((export.id() + "/" + file).getBytes(StandardCharsets.UTF_8));
        return new BigInteger(1, hash).toString(36).substring(0, 26);
    }

    private void writeManifests(Instant now) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (DataFile file : files) {
            lines.append(StandardCharsets.UTF_8.decode(ItemLines.ofManifest(file.entry()))).append('\n');
        }
        putWithChecksum("manifest-files", StandardCharsets.UTF_8.encode(lines.toString()));
        putWithChecksum("manifest-summary", ItemLines.ofManifest(summary(now)));
    }

    private SequencedMap<String, @Nullable Object> summary(Instant now) {
        ExportTableToPointInTimeRequest request = export.request();
        SequencedMap<String, @Nullable Object> summary = new LinkedHashMap<>();
        summary.put("version", export.from().isPresent() ? "2023-08-01" : "2020-06-30");
        summary.put("exportArn", export.id());
        summary.put("startTime", TIME.format(export.startedAt()));
        summary.put("endTime", TIME.format(now));
        summary.put("tableArn", arn);
        summary.put("tableId", id().value());
        if (export.from().isPresent()) {
            summary.put("exportFromTime", TIME.format(export.from().get()));
            summary.put("exportToTime", TIME.format(export.to()));
        } else {
            summary.put("exportTime", TIME.format(export.to()));
        }
        summary.put("s3Bucket", request.s3Bucket().orElseThrow());
        summary.put("s3Prefix", request.s3Prefix().orElse(null));
        summary.put("s3SseAlgorithm", request.s3SseAlgorithm().orElse("AES256"));
        summary.put("s3SseKmsKeyId", request.s3SseKmsKeyId().orElse(null));
        summary.put("manifestFilesS3Key", prefix + export.number() + "/manifest-files.json");
        summary.put("billedSizeBytes", bytes);
        summary.put("itemCount", itemCount);
        summary.put("outputFormat", format.name());
        if (export.from().isPresent()) {
            summary.put("outputView", request.incrementalExportSpecification()
                    .flatMap(IncrementalExportSpecification::exportViewType)
                    .orElse("NEW_AND_OLD_IMAGES"));
            summary.put("exportType", "INCREMENTAL_EXPORT");
        } else {
            summary.put("exportType", "FULL_EXPORT");
        }
        return summary;
    }

    private void putWithChecksum(String name, ByteBuffer content) throws IOException {
        put(name + ".json", content.duplicate());
        var digest = Checksums.md5();
        digest.update(content.duplicate());
        put(name + ".checksum",
                StandardCharsets.US_ASCII.encode(Base64.getEncoder().encodeToString(digest.digest())));
    }

    private void put(String name, ByteBuffer content) throws IOException {
        byte[] copy = new byte[content.remaining()];
        content.get(copy);
        try (OutputStream out = bucket.write(prefix + export.number() + "/" + name)) {
            out.write(copy);
        }
    }
}
