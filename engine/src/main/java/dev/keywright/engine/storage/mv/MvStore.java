package dev.keywright.engine.storage.mv;

import org.h2.mvstore.MVStore;

import dev.keywright.engine.storage.Durability;
import dev.keywright.engine.storage.Snapshot;
import dev.keywright.engine.storage.StorageException;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.Transaction;

/**
 * A store of copy-on-write trees, in memory or on disk. On its way into the trees a transaction passes the log, which
 * is what makes it durable.
 */
public final class MvStore implements Store {
    private final LiveForest trees;
    private final CommitLog log;
    private final Recovery recovery;
    private final Runnable afterClose;

    MvStore(LiveForest trees, CommitLog log, Recovery recovery, Runnable afterClose) {
        this.trees = trees;
        this.log = log;
        this.recovery = recovery;
        this.afterClose = afterClose;
    }

    /** A store that ends with its process. */
    public static MvStore inMemory() {
        MVStore mv = new MVStore.Builder().autoCommitDisabled().open();
        mv.setVersionsToKeep(0);
        Trees trees = new Trees(mv);
        LiveForest forest = new LiveForest(mv, trees, trees.all());
        return new MvStore(forest, CommitLog.None.INSTANCE, Recovery.NOTHING, () -> {});
    }

    /**
     * Opens the store in a folder, making it when there is none, and brings back what a crash left in its journal.
     *
     * @throws StorageException when the folder cannot be written, is in use, or has a format this version does not read
     */
    public static MvStore open(StoreSettings settings) {
        return Opening.open(settings);
    }

    /** What opening brought back. */
    public Recovery recovery() {
        return recovery;
    }

    @Override
    public Snapshot snapshot() {
        return trees.snapshot();
    }

    @Override
    public Transaction begin() {
        log.admit();
        return new MvTransaction(trees.enter(), this);
    }

    /** Called once by the current transaction. */
    void commit(WriteSet writes) {
        long sequence = 0;
        try {
            if (!writes.isEmpty()) {
                sequence = log.append(writes);
                trees.apply(writes);
            }
        } finally {
            trees.leave();
        }
        awaitDurable(sequence);
    }

    /** What could not be forced to disk may be lost while others see it: no use of the store is safe any more. */
    private void awaitDurable(long sequence) {
        try {
            log.awaitDurable(sequence);
        } catch (StorageException failed) {
            trees.fail(failed);
            throw failed;
        }
    }

    /** Called by a transaction that ends without a commit. */
    void abandon() {
        trees.leave();
    }

    @Override
    public Durability durability() {
        return log.durability();
    }

    @Override
    public void close() {
        if (trees.shut()) {
            try {
                log.close();
            } finally {
                try {
                    trees.close();
                } finally {
                    afterClose.run();
                }
            }
        }
    }
}
