package dev.keywright.design.table;

/** Whether DeleteTable is refused. */
public enum DeletionProtection {
    ENABLED, DISABLED
}
