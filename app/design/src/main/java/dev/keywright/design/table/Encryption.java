package dev.keywright.design.table;

/** Whose key encrypts the table at rest. */
public sealed interface Encryption {
    /** The default: a key of the service, free of charge. */
    record AwsOwned() implements Encryption {}

    /** The account's {@code aws/dynamodb} key. */
    record AwsManaged() implements Encryption {}

    /** @param kmsMasterKeyId a key id, an ARN or an alias */
    record CustomerManaged(String kmsMasterKeyId) implements Encryption {}
}
