package dev.keywright.engine.cache;

/** How often a cache could answer by itself since it was made; strongly consistent and transactional reads not counted. */
public record CacheStatistics(long itemHits, long itemMisses, long queryHits, long queryMisses) {
    /** From 0 to 1; 0 when nothing was asked for. */
    public double itemHitRate() {
        return rate(itemHits, itemMisses);
    }

    /** From 0 to 1; 0 when nothing was asked for. */
    public double queryHitRate() {
        return rate(queryHits, queryMisses);
    }

    private static double rate(long hits, long misses) {
        return hits + misses == 0 ? 0 : (double) hits / (hits + misses);
    }
}
