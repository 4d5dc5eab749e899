package dev.keywright.engine.storage;

/**
 * The committed state of the moment it was taken, over all keyspaces alike. Takes no lock, waits for nobody and is not
 * changed by later commits. Safe for any number of threads. While it is open the space of what it sees is not reused.
 */
public interface Snapshot extends Reads, AutoCloseable {
    @Override
    void close();
}
