package dev.keywright.workbench.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.keywright.design.format.DesignFile;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.ScenarioName;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.workbench.load.LoadException;
import dev.keywright.workbench.price.PriceBook;
import dev.keywright.workbench.study.Study;

/** Designs read, studied and written for a command, with every failure told in one line. */
final class Designs {
    private final Terminal terminal;

    Designs(Terminal terminal) {
        this.terminal = terminal;
    }

    Design read(Path file) {
        if (Files.isDirectory(file)) {
            throw new UsageException(file + ": is a folder; name a " + DesignFile.SUFFIX + " file");
        }
        try {
            return DesignFile.load(file);
        } catch (NoSuchFileException e) {
            throw new UsageException(missing(file), e);
        } catch (AccessDeniedException e) {
            throw new UsageException(file + ": cannot be read: permission denied", e);
        } catch (IOException e) {
            throw new UsageException(oneLine(String.valueOf(e.getMessage())), e);
        }
    }

    static String missing(Path file) {
        return file + ": no such file; give the path of a NAME" + DesignFile.SUFFIX;
    }

    /** Loads the design into a scratch engine and runs every pattern. */
    Study study(Design design) {
        return study(design, PriceBook.bundled());
    }

    Study study(Design design, PriceBook book) {
        try (ProgressBar loading = new ProgressBar(terminal, "loading items", design.items().size());
                ProgressBar running = new ProgressBar(terminal, "running patterns", design.accessPatterns().size())) {
            int[] ran = new int[1];
            return Study.of(design, book, loading::at, _ -> running.at(++ran[0]));
        } catch (LoadException e) {
            throw new UsageException(design.name() + ": " + oneLine(String.valueOf(e.getMessage())), e);
        }
    }

    Scenario scenario(Study study, Optional<String> name) {
        return name.map(wanted -> study.design()
                .scenario(new ScenarioName(wanted))
                .orElseThrow(() -> new UsageException("no scenario \"" + wanted + "\"; there are "
                        + study.design()
                                .scenarios()
                                .stream()
                                .map(scenario -> "\"" + scenario.name() + "\"")
                                .collect(Collectors.joining(", ")))))
                .orElseGet(study::defaultScenario);
    }

    /** Writes a file whole or not at all; its folder must exist. */
    static void write(Path file, byte[] content) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException(file + ": there is no folder " + folder + "; make it first");
        }
        try {
            Path fresh = Files.createTempFile(folder, ".keywright", ".tmp");
            try {
                Files.write(fresh, content);
                share(fresh);
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (AccessDeniedException e) {
            throw new UsageException(file + ": cannot be written: permission denied in " + folder, e);
        } catch (IOException e) {
            throw new UsageException(file + ": cannot be written: " + oneLine(e.toString()), e);
        }
    }

    /** Temporary files are for their owner alone; results are for whoever may look into the folder. */
    private static void share(Path fresh) throws IOException {
        if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    /** The folder, made if need be. */
    static Path folder(Path folder) {
        try {
            Path made = Files.createDirectories(folder);
            if (!Files.isWritable(made)) {
                throw new UsageException(folder + ": is a folder that cannot be written to");
            }
            return made;
        } catch (IOException e) {
            throw new UsageException(folder + ": this folder cannot be made; name one you may write to", e);
        }
    }

    static String oneLine(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" "));
    }
}
