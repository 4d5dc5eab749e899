package dev.keywright.engine.schema;

/** Spelled as the API spells it; the four that a single table in one region goes through. */
public enum TableStatus {
    CREATING, UPDATING, DELETING, ACTIVE
}
