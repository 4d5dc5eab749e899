package dev.keywright.engine.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks for the first byte that JSON wants escaped, eight bytes at a time: most texts have none, and looking byte by byte
 * was the largest part of writing an answer.
 */
final class PlainText {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class,
            ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long FIRST_PRINTABLE = 0x20 * EACH;
    private static final long QUOTES = '"' * EACH;
    private static final long BACKSLASHES = '\\' * EACH;

    private PlainText() {}

    /** Where the first byte to be escaped stands between {@code start} and {@code end}; {@code end} if none is. */
    static int end(byte[] source, int start, int end) {
        int i = start;
        for (; i <= end - Long.BYTES; i += Long.BYTES) {
            long special = special((long) LONGS.get(source, i));
            if (special != 0) {
                return i + Long.numberOfTrailingZeros(special) / Byte.SIZE;
            }
        }
        while (i < end && !isSpecial(source[i])) {
            i++;
        }
        return i;
    }

    /**
     * The high bit of every byte that is a control, a quote or a backslash. Bits above the lowest set one may be wrong,
     * through borrows, which is why only the lowest is used.
     */
    private static long special(long eight) {
        long controls = (eight - FIRST_PRINTABLE) & ~eight;
        return (controls | zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES)) & HIGH_BITS;
    }

    private static long zeros(long eight) {
        return (eight - EACH) & ~eight;
    }

    private static boolean isSpecial(byte one) {
        return (one >= 0 && one < ' ') || one == '"' || one == '\\';
    }
}
