package dev.keywright.engine.storage.mv;

import java.util.concurrent.locks.ReentrantLock;

import org.h2.mvstore.MVStore;

import dev.keywright.engine.storage.Durability;
import dev.keywright.engine.storage.Snapshot;
import dev.keywright.engine.storage.StorageException;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.Transaction;

/**
 * A store of trees in memory. One lock admits one transaction at a time; readers take the forest of the last commit
 * and never wait.
 */
public final class MvStore implements Store {
    private final MVStore mv;
    private final Trees trees;
    private final ReentrantLock writer = new ReentrantLock();
    private volatile Forest forest;
    private volatile boolean closed;

    private MvStore(MVStore mv) {
        this.mv = mv;
        trees = new Trees(mv);
        forest = trees.all();
    }

    /** A store that ends with its process. */
    public static MvStore inMemory() {
        MVStore mv = new MVStore.Builder().autoCommitDisabled().open();
        mv.setVersionsToKeep(0);
        return new MvStore(mv);
    }

    @Override
    public Snapshot snapshot() {
        requireOpen();
        MVStore.TxCounter usage = mv.registerVersionUsage();
        return new MvSnapshot(forest, () -> mv.deregisterVersionUsage(usage));
    }

    @Override
    public Transaction begin() {
        writer.lock();
        try {
            requireOpen();
            if (writer.getHoldCount() > 1) {
                throw new StorageException("this thread has a transaction already");
            }
            return new MvTransaction(forest, this);
        } catch (RuntimeException refused) {
            writer.unlock();
            throw refused;
        }
    }

    /** Called once by the current transaction. */
    void commit(WriteSet writes) {
        try {
            if (!writes.isEmpty()) {
                forest = trees.apply(forest, writes);
            }
        } finally {
            writer.unlock();
        }
    }

    /** Called by a transaction that ends without a commit. */
    void abandon() {
        writer.unlock();
    }

    @Override
    public Durability durability() {
        return Durability.NONE;
    }

    @Override
    public void close() {
        writer.lock();
        try {
            if (!closed) {
                closed = true;
                mv.close();
            }
        } finally {
            writer.unlock();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new StorageException("the store is closed");
        }
    }
}
