package dev.keywright.engine.schema;

/** Spelled as the API spells it. */
public enum TableClass {
    STANDARD, STANDARD_INFREQUENT_ACCESS
}
