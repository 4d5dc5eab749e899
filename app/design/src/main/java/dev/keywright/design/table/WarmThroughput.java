package dev.keywright.design.table;

/** What a table or an index must be able to serve at once, in units a second. */
public record WarmThroughput(long readUnitsPerSecond, long writeUnitsPerSecond) {
    /** What a new on-demand table can serve (FACTS §5.1). */
    public static final WarmThroughput FIRST = new WarmThroughput(12_000, 4_000);
}
