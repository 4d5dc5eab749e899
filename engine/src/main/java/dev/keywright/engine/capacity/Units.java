package dev.keywright.engine.capacity;

import dev.keywright.engine.flow.ReadMode;

/** Sizes to half units (FACTS §2.5 and §2.6). */
public final class Units {
    private static final int READ_BYTES = 4096;
    private static final int WRITE_BYTES = 1024;
    private static final int HALF_UNITS_PER_WRITE = 2;

    private Units() {}

    /** A read of so many bytes; nothing costs as much as 4 KB. */
    public static long read(long bytes, ReadMode mode) {
        return blocks(bytes, READ_BYTES) * mode.halfUnits();
    }

    /** A write of so many bytes; nothing costs as much as 1 KB. */
    public static long write(long bytes) {
        return blocks(bytes, WRITE_BYTES) * HALF_UNITS_PER_WRITE;
    }

    private static long blocks(long bytes, int size) {
        return Math.max(1, Math.ceilDiv(bytes, size));
    }
}
