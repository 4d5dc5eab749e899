package dev.keywright.engine.schema;

/** Spelled as the API spells it. */
public enum ReplicaStatus {
    CREATING, ACTIVE, UPDATING
}
