package dev.keywright.engine.schema;

/** Which key encrypts a table; the engine keeps the setting, it holds no keys. */
public sealed interface Encryption {
    /** The service's own key, the default: the description says nothing about it. */
    record ServiceOwned() implements Encryption {}

    /** A key in the account. */
    record CustomerKey(String keyArn) implements Encryption {}
}
