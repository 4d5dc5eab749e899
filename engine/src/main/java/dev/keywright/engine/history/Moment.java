package dev.keywright.engine.history;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * A place in the order of a table's commits: after everything that carries it or an earlier one, before all else. The
 * clock may stand still or go back, moments never do.
 *
 * @param micros microseconds since 1970
 * @param order tells commits of one microsecond apart, from 0
 */
public record Moment(long micros, int order) implements Comparable<Moment> {
    static final int BYTES = Long.BYTES + Integer.BYTES;

    private static final Comparator<Moment> ORDER = Comparator.comparingLong(Moment::micros)
            .thenComparingInt(Moment::order);

    /** After every commit that the clock had dated {@code instant} or earlier. */
    public static Moment after(Instant instant) {
        return new Moment(microsOf(instant), Integer.MAX_VALUE);
    }

    /** Before every commit that the clock dates {@code instant} or later. */
    public static Moment before(Instant instant) {
        return new Moment(microsOf(instant) - 1, Integer.MAX_VALUE);
    }

    /** The first moment of {@code now} that is later than this one. */
    Moment next(Instant now) {
        long dated = microsOf(now);
        return dated > micros ? new Moment(dated, 0) : new Moment(micros, order + 1);
    }

    /** To the microsecond. */
    public Instant instant() {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(micros).putInt(order).array();
    }

    /** Reads what {@link #bytes} wrote into {@code bytes} at {@code offset}. */
    static Moment read(byte[] bytes, int offset) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, BYTES);
        return new Moment(buffer.getLong(), buffer.getInt());
    }

    private static long microsOf(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }
}
