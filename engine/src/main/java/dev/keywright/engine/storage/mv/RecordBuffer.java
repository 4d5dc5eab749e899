package dev.keywright.engine.storage.mv;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32C;

import dev.keywright.engine.storage.Keyspace;

/**
 * The one place where a transaction becomes the bytes of a journal record, and back:
 *
 * <pre>
 * 4B magic | 4B length of what follows the checksum | 4B CRC-32C of it | 8B sequence | keyspaces
 * keyspace: name, fate, number of writes, writes        write: key, length of the value + 1 (0: delete), value
 * </pre>
 *
 * <p>Numbers inside are varints. The buffer is used again for each record. For one thread at a time.
 */
final class RecordBuffer {
    static final int MAGIC = 0x4B574A52;
    static final int HEADER_BYTES = 12;
    /** Magic, length, checksum and sequence. */
    static final int SMALLEST_RECORD_BYTES = HEADER_BYTES + Long.BYTES;

    private static final int LARGEST_KEPT_BYTES = 4 << 20;

    private byte[] bytes = new byte[4096];
    private int length;

    /** Fills the buffer with the whole record. */
    void encode(long sequence, WriteSet writes) {
        if (bytes.length > LARGEST_KEPT_BYTES) {
            bytes = new byte[4096];
        }
        length = HEADER_BYTES;
        ensure(Long.BYTES);
        ByteBuffer.wrap(bytes).putLong(length, sequence);
        length += Long.BYTES;
        varint(writes.byKeyspace().size());
        writes.byKeyspace().forEach(this::keyspace);
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, HEADER_BYTES, length - HEADER_BYTES);
        ByteBuffer.wrap(bytes).putInt(MAGIC).putInt(length - HEADER_BYTES).putInt((int) checksum.getValue());
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    private void keyspace(Keyspace keyspace, KeyspaceWrites own) {
        run(keyspace.name().getBytes(StandardCharsets.UTF_8));
        ensure(1);
        bytes[length++] = (byte) own.fate().storedCode();
        varint(own.writes().size());
        for (Map.Entry<byte[], Write> write : own.writes().entrySet()) {
            run(write.getKey());
            byte[] value = write.getValue().value();
            if (value == null) {
                varint(0);
            } else {
                varint(value.length + 1);
                raw(value);
            }
        }
    }

    /** Reads the keyspaces of a record whose checksum held. The buffer stands behind the sequence number. */
    static WriteSet decode(ByteBuffer record) {
        WriteSet writes = new WriteSet();
        for (int keyspaces = varint(record); keyspaces > 0; keyspaces--) {
            Keyspace keyspace = new Keyspace(new String(run(record, varint(record)), StandardCharsets.UTF_8));
            KeyspaceWrites own = writes.touch(keyspace, KeyspaceWrites.Fate.ofStoredCode(record.get()));
            for (int left = varint(record); left > 0; left--) {
                byte[] key = run(record, varint(record));
                int size = varint(record);
                own.writes().put(key, size == 0 ? Write.DELETE : Write.put(run(record, size - 1)));
            }
        }
        return writes;
    }

    private static byte[] run(ByteBuffer record, int size) {
        byte[] run = new byte[size];
        record.get(run);
        return run;
    }

    private static int varint(ByteBuffer record) {
        int value = 0;
        for (int shift = 0;; shift += 7) {
            byte next = record.get();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    private void run(byte[] source) {
        varint(source.length);
        raw(source);
    }

    private void raw(byte[] source) {
        ensure(source.length);
        System.arraycopy(source, 0, bytes, length, source.length);
        length += source.length;
    }

    private void varint(int value) {
        ensure(5);
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
