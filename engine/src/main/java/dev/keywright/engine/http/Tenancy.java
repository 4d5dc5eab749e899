package dev.keywright.engine.http;

/** Who sees whose tables. */
public enum Tenancy {
    /** Clients with another access key or region see other tables, as with DynamoDB Local by default. */
    BY_CREDENTIALS,
    /** All clients see the same tables. */
    SHARED
}
