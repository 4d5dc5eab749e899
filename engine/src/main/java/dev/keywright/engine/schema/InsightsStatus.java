package dev.keywright.engine.schema;

/** Spelled as the API spells it. */
public enum InsightsStatus {
    ENABLING, ENABLED, DISABLING, DISABLED
}
