package dev.keywright.engine.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * JSON as bytes. Written by hand, because most of an answer is text that is UTF-8 already and only has to be looked
 * through for the few bytes that need an escape. For one thread.
 */
final class JsonOutput {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

    private byte[] buffer;
    private int length;

    JsonOutput(int expectedBytes) {
        buffer = new byte[expectedBytes];
    }

    /** What has been written; the buffer is the caller's from now on. */
    ByteBuffer toBuffer() {
        return ByteBuffer.wrap(buffer, 0, length);
    }

    void beginObject() {
        separate();
        append('{');
    }

    void endObject() {
        append('}');
    }

    void beginArray() {
        separate();
        append('[');
    }

    void endArray() {
        append(']');
    }

    /** A name that needs no escape: one of the API's own. */
    void member(byte[] plainName) {
        separate();
        append('"');
        raw(plainName, 0, plainName.length);
        append('"');
        append(':');
    }

    void name(String name) {
        text(name);
        append(':');
    }

    void name(byte[] source, int start, int size) {
        text(source, start, size);
        append(':');
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        text(utf8, 0, utf8.length);
    }

    void text(byte[] source, int start, int size) {
        separate();
        append('"');
        int end = start + size;
        int from = start;
        for (int i = PlainText.end(source, start, end); i < end; i = PlainText.end(source, from, end)) {
            raw(source, from, i - from);
            escape(source[i]);
            from = i + 1;
        }
        raw(source, from, end - from);
        append('"');
    }

    void binary(byte[] source, int start, int size) {
        byte[] base64 = Base64.getEncoder()
                .encode(size == source.length
                        ? source
                        : Arrays.copyOfRange(source, start, start + size));
        separate();
        append('"');
        raw(base64, 0, base64.length);
        append('"');
    }

    void bool(boolean value) {
        separate();
        byte[] word = value ? TRUE : FALSE;
        raw(word, 0, word.length);
    }

    void number(long value) {
        plain(Long.toString(value));
    }

    /** A finite number. */
    void number(double value) {
        plain(Double.toString(value));
    }

    private void plain(String ascii) {
        separate();
        byte[] bytes = ascii.getBytes(StandardCharsets.US_ASCII);
        raw(bytes, 0, bytes.length);
    }

    private void escape(byte control) {
        byte letter = switch (control) {
            case '"', '\\' -> control;
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 'u';
        };
        append('\\');
        append(letter);
        if (letter == 'u') {
            append('0');
            append('0');
            append(HEX[control >> 4]);
            append(HEX[control & 0xF]);
        }
    }

    /** A comma, unless this is the first thing here or the value of the name just written. */
    private void separate() {
        if (length > 0) {
            byte last = buffer[length - 1];
            if (last != '{' && last != '[' && last != ':') {
                append(',');
            }
        }
    }

    private void append(int value) {
        if (length == buffer.length) {
            buffer = Arrays.copyOf(buffer, length * 2);
        }
        buffer[length++] = (byte) value;
    }

    private void raw(byte[] source, int start, int size) {
        if (buffer.length - length < size) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + size));
        }
        System.arraycopy(source, start, buffer, length, size);
        length += size;
    }
}
