package dev.keywright.engine.schema;

/** Spelled as the API spells it. */
public enum DestinationStatus {
    ENABLING, ACTIVE, DISABLING, DISABLED, UPDATING
}
