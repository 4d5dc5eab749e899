package dev.keywright.engine.storage;

/**
 * The one writer of the moment. Reads its own writes; nobody else sees them before {@link #commit}. Belongs to the
 * thread that began it. Closed without a commit, it leaves no trace.
 */
public interface Transaction extends Reads, AutoCloseable {
    /** @throws StorageException when the keyspace exists already */
    void create(Keyspace keyspace);

    /**
     * Removes the keyspace with all it holds.
     *
     * @throws StorageException when it does not exist
     */
    void drop(Keyspace keyspace);

    /**
     * Sets the value under {@code key}. Both arrays are given away: the caller changes neither afterwards.
     *
     * @throws StorageException when the keyspace does not exist
     */
    void put(Keyspace keyspace, byte[] key, byte[] value);

    /**
     * Removes what is stored under {@code key}, if anything is.
     *
     * @throws StorageException when the keyspace does not exist
     */
    void delete(Keyspace keyspace, byte[] key);

    /**
     * Makes all writes visible and as durable as the store promises ({@link Durability}), all of them or none. The
     * next transaction can begin before this one is durable, but this method returns only after it is.
     *
     * @throws StorageException when the writes could not be made durable
     */
    void commit();

    @Override
    void close();
}
