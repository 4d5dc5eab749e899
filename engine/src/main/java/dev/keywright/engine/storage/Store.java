package dev.keywright.engine.storage;

/** Ordered keyspaces that many read and one at a time writes. Safe for any number of threads. */
public interface Store extends AutoCloseable {
    /** @throws StorageException when the store is closed */
    Snapshot snapshot();

    /**
     * Begins a transaction, waiting for the current one to end. One thread holds at most one.
     *
     * @throws StorageException when the store is closed
     */
    Transaction begin();

    /** What a commit survives. */
    Durability durability();

    /** Waits for the current transaction and leaves everything on disk. Closing twice is fine. */
    @Override
    void close();
}
