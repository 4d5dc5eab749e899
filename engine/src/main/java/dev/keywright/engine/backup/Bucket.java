package dev.keywright.engine.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that stands for an S3 bucket; its files are the objects.
 *
 * @param folder with no links or relative parts in it
 */
record Bucket(Path folder) {
    /**
     * The bucket of that name below the folder of all buckets.
     *
     * @throws IOException when the name would lead elsewhere
     */
    static Bucket of(Path buckets, String name) throws IOException {
        return new Bucket(below(buckets.toAbsolutePath().normalize(), name));
    }

    boolean exists() {
        return Files.isDirectory(folder);
    }

    /** A new object, or a new content of an old one. */
    OutputStream write(String key) throws IOException {
        Path file = below(folder, key);
        Files.createDirectories(file.resolveSibling("."));
        return Files.newOutputStream(file);
    }

    /** The objects whose keys begin with {@code prefix}, in the order of their keys. */
    List<Path> objects(String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> key(file).startsWith(prefix)).sorted().toList();
        }
    }

    /** An object's key, as S3 spells it. */
    String key(Path object) {
        return folder.relativize(object).toString().replace('\\', '/');
    }

    private static Path below(Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw new IOException("\"" + name + "\" leads out of " + folder);
        }
        return file;
    }
}
