package dev.keywright.engine.storage.mv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import dev.keywright.engine.storage.Durability;
import dev.keywright.engine.storage.StorageException;

/**
 * The journal: transactions in the order they happened, appended to the newest of a few files. Only the current writer
 * appends and rotates; any thread may wait for the disk, and those that wait at the same time share one sync.
 */
final class Journal implements AutoCloseable {
    private final DataFolder folder;
    private final Durability durability;
    private final RecordBuffer buffer = new RecordBuffer();
    private final ReentrantLock forcing = new ReentrantLock();
    private volatile Segment segment;
    private volatile long appended;
    private volatile long forced;

    /** @param lastSequence the number of the last transaction there was */
    Journal(DataFolder folder, Durability durability, Segment segment, long lastSequence) {
        this.folder = folder;
        this.durability = durability;
        this.segment = segment;
        appended = lastSequence;
        forced = lastSequence;
    }

    /** The sequence number of the last transaction. */
    long lastSequence() {
        return appended;
    }

    Durability durability() {
        return durability;
    }

    /** How much has been written since the last rotation. */
    long segmentBytes() {
        return segment.length();
    }

    long append(WriteSet writes) {
        long sequence = appended + 1;
        buffer.encode(sequence, writes);
        segment.append(buffer);
        appended = sequence;
        return sequence;
    }

    /** Returns when the transaction is on the disk, if that is promised. */
    void awaitDurable(long sequence) {
        if (durability != Durability.DISK || forced >= sequence) {
            return;
        }
        forcing.lock();
        try {
            if (forced < sequence) {
                long covered = appended;
                segment.force();
                forced = covered;
            }
        } finally {
            forcing.unlock();
        }
    }

    /** Begins a new file; what was written before is on the disk. */
    void rotate() {
        forcing.lock();
        try {
            Segment finished = segment;
            finished.force();
            forced = appended;
            segment = Segment.open(folder.segmentFile(appended + 1), 0);
            finished.close();
            folder.force();
        } finally {
            forcing.unlock();
        }
    }

    /** Removes the files that hold nothing after the transaction {@code sequence}. */
    void forgetUpTo(long sequence) {
        try {
            List<Path> files = folder.segmentFiles();
            for (int i = 0; i + 1 < files.size(); i++) {
                Long next = DataFolder.firstSequence(files.get(i + 1));
                if (next != null && next <= sequence + 1) {
                    Files.deleteIfExists(files.get(i));
                }
            }
        } catch (IOException failed) {
            throw new StorageException("cannot remove old journals: " + failed.getMessage(), failed);
        }
    }

    @Override
    public void close() {
        segment.close();
    }
}
