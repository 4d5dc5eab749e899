package dev.keywright.engine.value;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link ByteWriter} wrote, and skips what nobody asks for. Not for several threads at once. */
final class ByteReader {
    private final byte[] source;
    private int position;

    ByteReader(byte[] source, int position) {
        this.source = source;
        this.position = position;
    }

    int position() {
        return position;
    }

    void skip(int bytes) {
        position += bytes;
    }

    int single() {
        return source[position++] & 0xFF;
    }

    int varint() {
        int value = 0;
        for (int shift = 0;; shift += 7) {
            byte next = source[position++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    String text() {
        int size = varint();
        String text = new String(source, position, size, StandardCharsets.UTF_8);
        position += size;
        return text;
    }

    byte[] bytes() {
        int size = varint();
        byte[] copy = Arrays.copyOfRange(source, position, position + size);
        position += size;
        return copy;
    }

    /** Whether the text here is {@code utf8}; moves past it either way. */
    boolean textEquals(byte[] utf8) {
        int size = varint();
        boolean same = Arrays.equals(source, position, position + size, utf8, 0, utf8.length);
        position += size;
        return same;
    }

    void skipRun() {
        int size = varint();
        position += size;
    }

    int blockSize() {
        int size = ((source[position] & 0xFF) << 24) | ((source[position + 1] & 0xFF) << 16)
                | ((source[position + 2] & 0xFF) << 8) | (source[position + 3] & 0xFF);
        position += 4;
        return size;
    }

    void skipBlock() {
        int size = blockSize();
        position += size;
    }
}
