package dev.keywright.engine.replica;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;

/**
 * When, and in which region, an item was last written or deleted. Of two writes the one with the later version counts;
 * no two regions have the same.
 *
 * @param micros since 1970, moved on where a region's clock is behind that of a write it has seen
 */
record ItemVersion(long micros, String region) implements Comparable<ItemVersion> {
    private static final Comparator<ItemVersion> ORDER = Comparator.comparingLong(ItemVersion::micros)
            .thenComparing(ItemVersion::region);

    static ItemVersion first(Instant now, String region) {
        return new ItemVersion(microsOf(now), region);
    }

    /** The version of a write to an item that has this one. */
    ItemVersion next(Instant now, String writer) {
        return new ItemVersion(Math.max(microsOf(now), micros + 1), writer);
    }

    static ItemVersion read(byte[] stored) {
        ByteBuffer buffer = ByteBuffer.wrap(stored);
        long micros = buffer.getLong();
        return new ItemVersion(micros, StandardCharsets.UTF_8.decode(buffer).toString());
    }

    byte[] toBytes() {
        byte[] name = region.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Long.BYTES + name.length).putLong(micros).put(name).array();
    }

    private static long microsOf(Instant now) {
        return Math.addExact(Math.multiplyExact(now.getEpochSecond(), 1_000_000L), now.getNano() / 1_000);
    }

    @Override
    public int compareTo(ItemVersion other) {
        return ORDER.compare(this, other);
    }
}
