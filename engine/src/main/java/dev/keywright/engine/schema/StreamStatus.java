package dev.keywright.engine.schema;

/** Spelled as the API spells it. */
public enum StreamStatus {
    ENABLING, ENABLED, DISABLING, DISABLED
}
