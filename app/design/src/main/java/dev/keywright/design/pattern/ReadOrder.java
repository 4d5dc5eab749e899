package dev.keywright.design.pattern;

/** DynamoDB's {@code ScanIndexForward}: by sort key, up or down. */
public enum ReadOrder {
    ASCENDING, DESCENDING
}
