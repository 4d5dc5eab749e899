package dev.keywright.engine.schema;

/** Spelled as the API spells it. */
public enum IndexStatus {
    CREATING, UPDATING, DELETING, ACTIVE
}
