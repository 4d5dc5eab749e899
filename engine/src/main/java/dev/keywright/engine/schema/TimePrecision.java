package dev.keywright.engine.schema;

/** How exactly a Kinesis data stream is told when a change was made; spelled as the API spells it. */
public enum TimePrecision {
    MICROSECOND, MILLISECOND
}
