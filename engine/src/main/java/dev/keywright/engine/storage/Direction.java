package dev.keywright.engine.storage;

/** Which way a cursor walks through its range. */
public enum Direction {
    ASCENDING, DESCENDING
}
