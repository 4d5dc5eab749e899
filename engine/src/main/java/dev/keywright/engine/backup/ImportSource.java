package dev.keywright.engine.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import com.github.luben.zstd.ZstdInputStream;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.api.CsvOptions;
import dev.keywright.engine.api.ImportTableRequest;
import dev.keywright.engine.api.InputFormatOptions;
import dev.keywright.engine.api.S3BucketSource;
import dev.keywright.engine.flow.Ending;
import dev.keywright.engine.flow.Import;
import dev.keywright.engine.schema.TableSchema;

/** All records of all objects of an import, in the same order whenever they are read. For one thread. */
public final class ImportSource implements AutoCloseable {
    private static final CsvOptions PLAIN = new CsvOptions(Optional.empty(), Optional.empty());

    private final Bucket bucket;
    private final Iterator<Path> objects;
    private final ImportTableRequest request;
    private final TableSchema schema;
    private @Nullable Records current;
    private String object = "";
    private long objectBytes;
    private long bytes;

    private ImportSource(Bucket bucket, List<Path> objects, ImportTableRequest request, TableSchema schema) {
        this.bucket = bucket;
        this.objects = objects.iterator();
        this.request = request;
        this.schema = schema;
    }

    /** What an import can begin with: its records, or why there are none. */
    public sealed interface Opened {
        record Ready(ImportSource source) implements Opened {}

        record Refused(Ending.Failure failure) implements Opened {}
    }

    /**
     * Finds the objects, and goes past the records that have been taken in already.
     *
     * @param buckets the folder that stands for S3, if there is one
     */
    public static Opened open(Import imported, Optional<Path> buckets, TableSchema schema) {
        if (buckets.isEmpty()) {
            return new Opened.Refused(Exporting.NO_BUCKETS);
        }
        S3BucketSource source = imported.request().s3BucketSource().orElseThrow();
        try {
            Bucket bucket = Bucket.of(buckets.get(), source.s3Bucket().orElseThrow());
            if (!bucket.exists()) {
                return new Opened.Refused(new Ending.Failure("S3NoSuchBucket",
                        "The specified bucket does not exist: there is no folder " + bucket.folder()));
            }
            List<Path> objects = bucket.objects(source.s3KeyPrefix().orElse(""));
            if (objects.isEmpty()) {
                return new Opened.Refused(new Ending.Failure("S3NoSuchKey",
                        "No object of the bucket begins with the prefix \"" + source.s3KeyPrefix().orElse("") + "\""));
            }
            ImportSource opened = new ImportSource(bucket, objects, imported.request(), schema);
            opened.skip(imported.tally().records());
            return new Opened.Ready(opened);
        } catch (IOException failed) {
            return new Opened.Refused(new Ending.Failure("S3InternalError",
                    "cannot read from the bucket: " + failed.getMessage()));
        }
    }

    /** The next records, fewer than asked for only at the end. */
    public List<ImportRecord> read(int most) {
        List<ImportRecord> records = new ArrayList<>();
        while (records.size() < most) {
            Optional<ImportRecord> next = next();
            if (next.isEmpty()) {
                break;
            }
            records.add(next.get());
        }
        return records;
    }

    private void skip(long records) {
        for (long i = 0; i < records && next().isPresent(); i++) {
            // Read again, because objects have no places to jump to.
        }
    }

    private Optional<ImportRecord> next() {
        try {
            while (true) {
                if (current == null) {
                    if (!objects.hasNext()) {
                        return Optional.empty();
                    }
                    current = records(objects.next());
                }
                Optional<ImportRecord> record = current.next();
                if (record.isPresent()) {
                    return record;
                }
                closeCurrent();
            }
        } catch (IOException unreadable) {
            closeCurrent();
            return Optional.of(new ImportRecord.Malformed(object, "cannot be read: " + unreadable.getMessage()));
        }
    }

    private Records records(Path path) throws IOException {
        object = bucket.key(path);
        objectBytes = Files.size(path);
        InputStream in = uncompressed(Files.newInputStream(path));
        return switch (request.inputFormat().orElseThrow()) {
            case "CSV" -> new CsvRecords(object, in,
                    request.inputFormatOptions().flatMap(InputFormatOptions::csv).orElse(PLAIN), schema);
            case "ION" -> new IonRecords(object, in);
            default -> new JsonRecords(object, in);
        };
    }

    private InputStream uncompressed(InputStream in) throws IOException {
        try {
            return switch (request.inputCompressionType().orElse("NONE")) {
                case "GZIP" -> new GZIPInputStream(in);
                case "ZSTD" -> new ZstdInputStream(in);
                default -> in;
            };
        } catch (IOException notCompressed) {
            in.close();
            throw notCompressed;
        }
    }

    /** The size of the objects that have been read to their end. */
    public long bytes() {
        return bytes;
    }

    private void closeCurrent() {
        bytes += objectBytes;
        objectBytes = 0;
        close();
    }

    @Override
    public void close() {
        Records open = current;
        current = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException _) {
                // Everything that was wanted of it has been read.
            }
        }
    }
}
