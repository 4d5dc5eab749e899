package dev.keywright.engine.storage.mv;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.storage.StorageException;

/**
 * The folder of one store, locked for this process while it is open. It holds {@code format} (the version of this
 * layout), {@code lock}, {@code store.mv} (the trees) and {@code journal-*.log} (see {@link Segment}).
 */
final class DataFolder implements AutoCloseable {
    private static final String FORMAT = "keywright data 1";
    private static final String JOURNAL_PREFIX = "journal-";
    private static final String JOURNAL_SUFFIX = ".log";

    private final Path path;
    private final FileChannel lockChannel;

    private DataFolder(Path path, FileChannel lockChannel) {
        this.path = path;
        this.lockChannel = lockChannel;
    }

    /** @throws StorageException when the folder cannot be made or written, is in use, or is of a later format */
    static DataFolder lock(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            DataFolder folder = new DataFolder(path, channel);
            try {
                folder.takeLock();
                folder.checkFormat();
                return folder;
            } catch (StorageException | IOException failed) {
                channel.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new StorageException("cannot use the data folder " + path.toAbsolutePath() + ": " + reason(failed),
                    failed);
        }
    }

    private void takeLock() throws IOException {
        FileLock lock;
        try {
            lock = lockChannel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            lock = null;
        }
        if (lock == null) {
            throw new StorageException("the data folder " + path.toAbsolutePath()
                    + " is in use by another running instance; stop that one or use another folder");
        }
    }

    private void checkFormat() throws IOException {
        Path format = path.resolve("format");
        if (Files.notExists(format)) {
            Files.writeString(format, FORMAT + "\n");
            return;
        }
        String found = Files.readString(format).strip();
        if (!found.equals(FORMAT)) {
            throw new StorageException("the data folder " + path.toAbsolutePath() + " has the format \"" + found
                    + "\", but this version reads \"" + FORMAT + "\"; use the version that wrote it");
        }
    }

    Path storeFile() {
        return path.resolve("store.mv");
    }

    /** The file of the segment whose first record has this sequence number. */
    Path segmentFile(long firstSequence) {
        return path.resolve(JOURNAL_PREFIX + String.format("%016x", firstSequence) + JOURNAL_SUFFIX);
    }

    /** The journal's segments, oldest first. */
    List<Path> segmentFiles() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> firstSequence(file) != null).sorted().toList();
        }
    }

    /** The sequence number a segment's name carries, or null when the file is no segment. */
    static @Nullable Long firstSequence(Path file) {
        String name = file.getFileName().toString();
        if (!name.startsWith(JOURNAL_PREFIX) || !name.endsWith(JOURNAL_SUFFIX)) {
            return null;
        }
        try {
            return Long.parseLong(
                    name.substring(JOURNAL_PREFIX.length(), name.length() - JOURNAL_SUFFIX.length()), 16);
        } catch (NumberFormatException _) {
            return null;
        }
    }

    /** Makes the names of new files survive the loss of power, where the system can do that. */
    void force() {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Windows has no such thing, and needs none
        }
    }

    private static String reason(IOException failed) {
        return failed.getClass().getSimpleName() + ": " + failed.getMessage();
    }

    @Override
    public void close() {
        try {
            lockChannel.close();
        } catch (IOException failed) {
            throw new StorageException("cannot unlock the data folder " + path, failed);
        }
    }
}
