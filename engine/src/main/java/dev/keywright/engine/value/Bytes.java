package dev.keywright.engine.value;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** An immutable run of bytes, ordered as DynamoDB orders binary values: unsigned, byte by byte, shorter first. */
public final class Bytes implements Comparable<Bytes> {
    public static final Bytes EMPTY = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** A copy of {@code content}. */
    public static Bytes of(byte... content) {
        return content.length == 0 ? EMPTY : new Bytes(content.clone());
    }

    /** The bytes themselves, uncopied: for a caller that made the array and gives it away. */
    public static Bytes owning(byte[] content) {
        return new Bytes(content);
    }

    /** @throws IllegalArgumentException when {@code text} is not standard base64 */
    public static Bytes fromBase64(String text) {
        return new Bytes(Base64.getDecoder().decode(text));
    }

    public int length() {
        return content.length;
    }

    public byte at(int index) {
        return content[index];
    }

    public byte[] toArray() {
        return content.clone();
    }

    public String toBase64() {
        return Base64.getEncoder().encodeToString(content);
    }

    public boolean startsWith(Bytes prefix) {
        return prefix.content.length <= content.length && Arrays.equals(content, 0, prefix.content.length,
                prefix.content, 0, prefix.content.length);
    }

    /** Whether {@code run} occurs anywhere inside; the empty run always does. */
    public boolean contains(Bytes run) {
        for (int start = 0; start + run.content.length <= content.length; start++) {
            if (Arrays.equals(content, start, start + run.content.length, run.content, 0, run.content.length)) {
                return true;
            }
        }
        return false;
    }

    /** Appends the content to {@code writer} without a copy in between. */
    void writeTo(ByteWriter writer) {
        writer.bytes(content, 0, content.length);
    }

    @Override
    public int compareTo(Bytes other) {
        return Arrays.compareUnsigned(content, other.content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(content);
    }
}
