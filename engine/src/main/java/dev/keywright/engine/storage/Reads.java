package dev.keywright.engine.storage;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What a snapshot and a transaction have in common: one state of all keyspaces, looked at from anywhere. */
public interface Reads {
    /** Every keyspace there is. */
    Set<Keyspace> keyspaces();

    /**
     * The value stored under {@code key}, or null when there is none; shared, not to be changed.
     *
     * @throws StorageException when the keyspace does not exist
     */
    byte @Nullable [] get(Keyspace keyspace, byte[] key);

    /** @throws StorageException when the keyspace does not exist */
    Cursor scan(Keyspace keyspace, KeyRange range, Direction direction);

    /**
     * How many entries the keyspace holds, without counting them one by one.
     *
     * @throws StorageException when the keyspace does not exist
     */
    long count(Keyspace keyspace);
}
