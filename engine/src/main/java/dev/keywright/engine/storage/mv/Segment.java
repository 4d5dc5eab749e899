package dev.keywright.engine.storage.mv;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

import dev.keywright.engine.storage.StorageException;

/**
 * One file of the journal, open for appending. Written through a {@link RandomAccessFile} and not through a channel,
 * because an interrupt of any thread that happens to write would close a channel for all of them.
 */
final class Segment implements AutoCloseable {
    private final Path path;
    private final RandomAccessFile file;
    private long length;
    private boolean torn;

    private Segment(Path path, RandomAccessFile file, long length) {
        this.path = path;
        this.file = file;
        this.length = length;
    }

    /** Opens a segment to append behind its first {@code validBytes}; whatever follows them is cut off. */
    static Segment open(Path path, long validBytes) {
        try {
            RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
            file.setLength(validBytes);
            file.seek(validBytes);
            return new Segment(path, file, validBytes);
        } catch (IOException failed) {
            throw new StorageException("cannot open the journal " + path + ": " + failed.getMessage(), failed);
        }
    }

    Path path() {
        return path;
    }

    long length() {
        return length;
    }

    /** Appends all of it, or leaves the segment as it was. */
    void append(RecordBuffer record) {
        if (torn) {
            throw new StorageException("the journal " + path + " takes no more writes since one failed half way");
        }
        try {
            file.write(record.bytes(), 0, record.length());
            length += record.length();
        } catch (IOException failed) {
            cutBack(failed);
            throw new StorageException("cannot write to the journal " + path + ": " + failed.getMessage(), failed);
        }
    }

    private void cutBack(IOException failed) {
        try {
            file.setLength(length);
            file.seek(length);
        } catch (IOException alsoFailed) {
            torn = true;
            failed.addSuppressed(alsoFailed);
        }
    }

    /** Waits until everything appended is on the disk. */
    void force() {
        try {
            file.getFD().sync();
        } catch (IOException failed) {
            throw new StorageException("cannot force the journal " + path + " to disk: " + failed.getMessage(), failed);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failed) {
            throw new StorageException("cannot close the journal " + path, failed);
        }
    }
}
