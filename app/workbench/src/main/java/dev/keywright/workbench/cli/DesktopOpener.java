package dev.keywright.workbench.cli;

import java.nio.file.Path;
import java.util.Optional;

/** Opens the desktop app; the command line does not know how. */
@FunctionalInterface
public interface DesktopOpener {
    /**
     * Returns when the app has been closed.
     *
     * @param file a design to open; the start page without one
     * @return an exit code
     */
    int open(Optional<Path> file);
}
