package dev.keywright.engine.storage.mv;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import dev.keywright.engine.storage.Durability;
import dev.keywright.engine.storage.StorageException;

/**
 * The log of a store on disk: the journal, and the thread that now and then writes the changed trees of the trees, after
 * which older journals are not needed. The journals since the checkpoint before the last one are kept: a store that
 * turns out to have lost its last checkpoint falls back to the one before, and the journal brings back the rest.
 */
final class Checkpoints implements CommitLog {
    private final Journal journal;
    private final LiveForest trees;
    private final long checkpointBytes;
    private final Semaphore due = new Semaphore(0);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition progressed = lock.newCondition();
    private final Thread thread;
    private long previousCheckpoint;
    private volatile boolean closing;
    private volatile boolean failed;

    /** @param lastCheckpoint the sequence number the trees on disk stand at */
    Checkpoints(Journal journal, LiveForest trees, long checkpointBytes, long lastCheckpoint) {
        this.journal = journal;
        this.trees = trees;
        this.checkpointBytes = checkpointBytes;
        previousCheckpoint = lastCheckpoint;
        thread = Thread.ofPlatform().daemon().name("keywright-checkpoint").unstarted(this::run);
    }

    /** Begins to watch. A journal that a crash left long is due at once. */
    void start() {
        thread.start();
        if (journal.segmentBytes() >= checkpointBytes) {
            due.release();
        }
    }

    @Override
    public void admit() {
        if (journal.segmentBytes() < 2 * checkpointBytes) {
            return;
        }
        lock.lock();
        try {
            while (journal.segmentBytes() >= 2 * checkpointBytes && !closing && !failed) {
                progressed.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long append(WriteSet writes) {
        long before = journal.segmentBytes();
        long sequence = journal.append(writes);
        if (before < checkpointBytes && journal.segmentBytes() >= checkpointBytes) {
            due.release();
        }
        return sequence;
    }

    @Override
    public void awaitDurable(long sequence) {
        journal.awaitDurable(sequence);
    }

    @Override
    public Durability durability() {
        return journal.durability();
    }

    private void run() {
        while (!closing) {
            due.acquireUninterruptibly();
            due.drainPermits();
            if (!closing) {
                checkpointOrFail();
            }
        }
    }

    private void checkpointOrFail() {
        try {
            checkpoint();
        } catch (RuntimeException | Error problem) {
            failed = true;
            trees.fail(new StorageException("cannot write the store to disk: " + problem.getMessage()
                    + "; nothing acknowledged is lost, it is in the journal", problem));
        } finally {
            tellWaiting();
        }
    }

    private void tellWaiting() {
        lock.lock();
        try {
            progressed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void checkpoint() {
        long covered = trees.capture(() -> {
            journal.rotate();
            return journal.lastSequence();
        });
        tellWaiting();
        trees.force();
        journal.forgetUpTo(previousCheckpoint);
        previousCheckpoint = covered;
    }

    private void stopThread() {
        closing = true;
        due.release();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Leaves everything in the trees on disk. */
    @Override
    public void close() {
        stopThread();
        try {
            if (!failed) {
                checkpoint();
            }
        } finally {
            journal.close();
        }
    }
}
