package dev.keywright.engine.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

/** A gzipped file of an export while it is written, and afterwards what the manifest says of it. For one thread. */
final class DataFile implements AutoCloseable {
    private final String key;
    private final MessageDigest digest = Checksums.md5();
    private final OutputStream out;
    private long itemCount;

    DataFile(Bucket bucket, String key) throws IOException {
        this.key = key;
        out = new GZIPOutputStream(new DigestOutputStream(new BufferedOutputStream(bucket.write(key)), digest));
    }

    /** To write one more line to. */
    OutputStream next() {
        itemCount++;
        return out;
    }

    /** The entry of {@code manifest-files.json}, once the file is closed. */
    SequencedMap<String, @Nullable Object> entry() {
        byte[] sum = digest.digest();
        SequencedMap<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("itemCount", itemCount);
        entry.put("md5Checksum", Base64.getEncoder().encodeToString(sum));
        entry.put("etag", HexFormat.of().formatHex(sum) + "-1");
        entry.put("dataFileS3Key", key);
        return entry;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
