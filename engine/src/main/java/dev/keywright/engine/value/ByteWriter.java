package dev.keywright.engine.value;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing byte array with the few primitives the binary item form is made of. Not for several threads at once. */
final class ByteWriter {
    private byte[] buffer;
    private int length;

    ByteWriter(int expectedBytes) {
        buffer = new byte[Math.max(32, expectedBytes)];
    }

    int length() {
        return length;
    }

    void single(int value) {
        ensure(1);
        buffer[length++] = (byte) value;
    }

    /** An unsigned number, seven bits a byte, lowest first. */
    void varint(int value) {
        ensure(5);
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            buffer[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        buffer[length++] = (byte) rest;
    }

    void bytes(byte[] source, int offset, int count) {
        ensure(count);
        System.arraycopy(source, offset, buffer, length, count);
        length += count;
    }

    /** Length in bytes, then the text as UTF-8. */
    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        varint(utf8.length);
        bytes(utf8, 0, utf8.length);
    }

    /** Leaves room for a fixed four-byte length, to be filled by {@link #endBlock}. */
    int beginBlock() {
        ensure(4);
        length += 4;
        return length;
    }

    void endBlock(int start) {
        int size = length - start;
        buffer[start - 4] = (byte) (size >>> 24);
        buffer[start - 3] = (byte) (size >>> 16);
        buffer[start - 2] = (byte) (size >>> 8);
        buffer[start - 1] = (byte) size;
    }

    byte[] toArray() {
        return Arrays.copyOf(buffer, length);
    }

    private void ensure(int more) {
        if (buffer.length - length < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
        }
    }
}
