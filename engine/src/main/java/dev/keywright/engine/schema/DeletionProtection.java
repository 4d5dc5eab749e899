package dev.keywright.engine.schema;

/** Whether DeleteTable is refused. */
public enum DeletionProtection {
    DISABLED, ENABLED
}
