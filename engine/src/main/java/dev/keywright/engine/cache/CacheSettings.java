package dev.keywright.engine.cache;

import java.time.Duration;

/**
 * How a cache keeps what it has read.
 *
 * @param itemTimeToLive zero keeps items until they make room or are written
 * @param queryTimeToLive zero keeps no answers of Query and Scan
 * @param mostItems how many results of item reads are kept; the least recently used make room
 * @param mostQueries likewise for answers of Query and Scan
 */
public record CacheSettings(Duration itemTimeToLive, Duration queryTimeToLive, int mostItems, int mostQueries) {
    private static final Duration SERVICE_TIME_TO_LIVE = Duration.ofMinutes(5);

    /** The service's times, and room for what a workbench holds. */
    public static CacheSettings standard() {
        return new CacheSettings(SERVICE_TIME_TO_LIVE, SERVICE_TIME_TO_LIVE, 100_000, 2_000);
    }

    public CacheSettings withTimesToLive(Duration items, Duration queries) {
        return new CacheSettings(items, queries, mostItems, mostQueries);
    }

    public CacheSettings withRoomFor(int items, int queries) {
        return new CacheSettings(itemTimeToLive, queryTimeToLive, items, queries);
    }
}
