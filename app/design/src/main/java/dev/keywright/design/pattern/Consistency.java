package dev.keywright.design.pattern;

/** DynamoDB's {@code ConsistentRead}. */
public enum Consistency {
    EVENTUAL, STRONG
}
