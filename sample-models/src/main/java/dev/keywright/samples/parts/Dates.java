package dev.keywright.samples.parts;

import java.time.Duration;
import java.time.Instant;

/** Times relative to the one moment at which all samples stand still. */
public final class Dates {
    /** A Friday morning in November. */
    public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private Dates() {}

    public static Instant daysAgo(long days) {
        return NOW.minus(Duration.ofDays(days));
    }

    public static Instant minutesAgo(long minutes) {
        return NOW.minus(Duration.ofMinutes(minutes));
    }

    /** The UTC day: {@code 2026-11-20}. */
    public static String day(Instant at) {
        return at.toString().substring(0, 10);
    }

    /** What a TTL attribute holds, so that the item goes {@code life} after {@code start}. */
    public static long expiry(Instant start, Duration life) {
        return start.plus(life).getEpochSecond();
    }
}
