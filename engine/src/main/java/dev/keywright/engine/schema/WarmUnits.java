package dev.keywright.engine.schema;

/** What a table or index can serve at once without growing first, in units a second. */
public record WarmUnits(long readUnitsPerSecond, long writeUnitsPerSecond) {
    /** What the service shows for a fresh table that nobody warmed. */
    public static final WarmUnits INITIAL = new WarmUnits(12_000, 4_000);
}
