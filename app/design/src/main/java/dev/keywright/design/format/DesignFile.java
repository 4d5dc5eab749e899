package dev.keywright.design.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

import dev.keywright.design.json.UnreadableException;
import dev.keywright.design.model.Design;

/** Designs on disk. */
public final class DesignFile {
    /** What names of design files end with. */
    public static final String SUFFIX = ".keywright.json";

    private DesignFile() {}

    /**
     * @throws IOException when the file cannot be read, with one line that says where and why: {@code file:line:column:
     *         path: problem}
     */
    public static Design load(Path file) throws IOException {
        String text = text(file);
        try {
            return DesignJson.read(text);
        } catch (UnreadableException e) {
            throw new IOException(file + ":" + e.getMessage(), e);
        }
    }

    /** The text of a file in UTF-8. */
    public static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": not UTF-8 text", e);
        }
    }

    /** Saves so that, whatever happens, the file holds either all of the old text or all of the new. */
    public static void save(Path file, Design design) throws IOException {
        write(file, DesignJson.write(design));
    }

    /** Writes a text beside its place, forces it to disk and moves it there. */
    public static void write(Path file, String text) throws IOException {
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        Path name = target.getFileName();
        if (folder == null || name == null) {
            throw new IOException(file + ": is no file");
        }
        Path fresh = Files.createTempFile(folder, "." + name, ".tmp");
        try {
            force(fresh, text);
            keepPermissions(target, fresh);
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void force(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void keepPermissions(Path old, Path fresh) throws IOException {
        if (!Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
            return;
        }
        Files.setPosixFilePermissions(fresh, Files.exists(old)
                ? Files.getPosixFilePermissions(old)
                : PosixFilePermissions.fromString("rw-r--r--"));
    }

    private static void move(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
