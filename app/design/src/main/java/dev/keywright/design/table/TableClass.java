package dev.keywright.design.table;

/** DynamoDB's storage classes. */
public enum TableClass {
    STANDARD, STANDARD_INFREQUENT_ACCESS
}
