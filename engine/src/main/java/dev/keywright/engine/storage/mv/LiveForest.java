package dev.keywright.engine.storage.mv;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

import dev.keywright.engine.storage.StorageException;

/**
 * The trees as they change: one writer at a time, and the forest that readers see, which is replaced once a commit.
 * Readers take no lock.
 */
final class LiveForest {
    private final MVStore store;
    private final Trees trees;
    private final ReentrantLock writer = new ReentrantLock();
    private volatile Forest forest;
    private volatile @Nullable StorageException unusable;
    private boolean shut;

    LiveForest(MVStore store, Trees trees, Forest forest) {
        this.store = store;
        this.trees = trees;
        this.forest = forest;
    }

    /** Registers before it looks, so that no page of what it sees is given up before it is closed. */
    MvSnapshot snapshot() {
        requireUsable();
        MVStore.TxCounter usage = store.registerVersionUsage();
        return new MvSnapshot(forest, () -> store.deregisterVersionUsage(usage));
    }

    /** Waits to be the writer, and answers what is committed. */
    Forest enter() {
        writer.lock();
        try {
            requireUsable();
            if (writer.getHoldCount() > 1) {
                throw new StorageException("this thread has a transaction already");
            }
            return forest;
        } catch (RuntimeException refused) {
            writer.unlock();
            throw refused;
        }
    }

    /** For the writer. A failure half way leaves readers with what was there before, and the store closed to all. */
    void apply(WriteSet writes) {
        try {
            forest = trees.apply(forest, writes);
        } catch (RuntimeException | Error failed) {
            fail(new StorageException("the store failed: " + failed.getMessage()
                    + "; restart to bring back what was acknowledged", failed));
            throw failed;
        }
    }

    /** For the writer, once. */
    void leave() {
        writer.unlock();
    }

    /**
     * Keeps writers out while the state that {@code boundary} names is taken down; it is written out afterwards, in the
     * background.
     *
     * @param boundary run while no transaction is; answers the sequence number of the last one
     * @return that number
     */
    long capture(LongSupplier boundary) {
        writer.lock();
        try {
            long sequence = boundary.getAsLong();
            trees.recordApplied(sequence);
            forest = trees.current(forest);
            while (store.hasUnsavedChanges() && store.tryCommit() < 0) {
                Thread.onSpinWait();
            }
            return sequence;
        } finally {
            writer.unlock();
        }
    }

    /** Waits until what was captured is on the disk. */
    void force() {
        store.executeFilestoreOperation(store::sync);
    }

    /** Takes no more transactions and gives no more snapshots. */
    void fail(StorageException reason) {
        unusable = reason;
    }

    /** Waits for the writer and then lets nobody in; answers whether this was the first call. */
    boolean shut() {
        writer.lock();
        try {
            boolean first = !shut;
            shut = true;
            fail(new StorageException("the store is closed"));
            return first;
        } finally {
            writer.unlock();
        }
    }

    void close() {
        store.close();
    }

    private void requireUsable() {
        StorageException reason = unusable;
        if (reason != null) {
            throw new StorageException(String.valueOf(reason.getMessage()), reason);
        }
    }
}
