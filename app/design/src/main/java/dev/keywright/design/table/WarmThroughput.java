package dev.keywright.design.table;

/** What a table or an index must be able to serve at once, in units a second. */
public record WarmThroughput(long readUnitsPerSecond, long writeUnitsPerSecond) {}
