package dev.keywright.engine.storage.mv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;
import java.util.zip.CRC32C;

/**
 * Reads one segment back, record by record. Bytes that are no sound record are skipped until the next sound one: after
 * the last record they are a torn tail, which every crash may leave; between two they are damage.
 */
final class SegmentReader {
    private final Path path;
    private final ByteBuffer bytes;
    private final List<String> damages = new ArrayList<>();
    private int soundEnd;

    private SegmentReader(Path path, ByteBuffer bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    static SegmentReader of(Path path) throws IOException {
        return new SegmentReader(path, ByteBuffer.wrap(Files.readAllBytes(path)));
    }

    /** Hands every sound record, oldest first, to {@code target}: its keyspaces' bytes and its sequence number. */
    void forEach(ObjLongConsumer<ByteBuffer> target) {
        int position = 0;
        while (position < bytes.limit()) {
            int end = soundRecordEnd(position);
            if (end < 0) {
                position++;
                continue;
            }
            if (position > soundEnd) {
                damages.add("the journal " + path + " is damaged from byte " + soundEnd + " to byte " + position
                        + "; what was written there is lost, what follows was kept");
            }
            int payload = position + RecordBuffer.SMALLEST_RECORD_BYTES;
            target.accept(bytes.slice(payload, end - payload),
                    bytes.getLong(position + RecordBuffer.HEADER_BYTES));
            position = end;
            soundEnd = end;
        }
    }

    /** Where the last sound record ends; behind it is only a torn tail. */
    int soundEnd() {
        return soundEnd;
    }

    /** How many bytes follow the last sound record. */
    int tornBytes() {
        return bytes.limit() - soundEnd;
    }

    /** A sentence for each stretch of bytes before the last sound record that is not sound. */
    List<String> damages() {
        return damages;
    }

    /** The end of the sound record that begins at {@code start}, or −1 when none does. */
    private int soundRecordEnd(int start) {
        if (bytes.limit() - start < RecordBuffer.SMALLEST_RECORD_BYTES
                || bytes.getInt(start) != RecordBuffer.MAGIC) {
            return -1;
        }
        int size = bytes.getInt(start + 4);
        int from = start + RecordBuffer.HEADER_BYTES;
        if (size < Long.BYTES || size > bytes.limit() - from) {
            return -1;
        }
        CRC32C checksum = new CRC32C();
        checksum.update(bytes.slice(from, size));
        return (int) checksum.getValue() == bytes.getInt(start + 8) ? from + size : -1;
    }
}
