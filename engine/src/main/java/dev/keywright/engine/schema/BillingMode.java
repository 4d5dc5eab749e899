package dev.keywright.engine.schema;

/** Spelled as the API spells it. */
public enum BillingMode {
    PROVISIONED, PAY_PER_REQUEST
}
