package dev.keywright.desktop.main;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a window can be opened here, told before JavaFX fails with a stack trace. */
final class Display {
    /** What a window needs on Linux, and the Debian package each comes in. */
    private static final Map<String, String> LIBRARIES = new java.util.TreeMap<>(Map.of("libgtk-3.so.0", "libgtk-3-0",
            "libXtst.so.6", "libxtst6", "libfreetype.so.6", "libfreetype6", "libpangoft2-1.0.so.0",
            "libpangoft2-1.0-0"));
    private static final List<Path> FOLDERS = List.of(Path.of("/usr/lib"), Path.of("/lib"), Path.of("/usr/lib64"),
            Path.of("/lib64"), Path.of("/usr/local/lib"));

    private Display() {}

    /** Lines to print before giving up; none where a window can be opened. */
    static List<String> reasonsAgainst() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean headlessOnPurpose = "Headless".equals(System.getProperty("glass.platform"));
        return linux && !headlessOnPurpose ? reasonsOnLinux(System.getenv(), Display::isInstalled) : List.of();
    }

    static List<String> reasonsOnLinux(Map<String, String> environment, Predicate<String> installed) {
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return List.of("keywright: no display to open a window on (DISPLAY is not set); the same job without a"
                    + " screen: keywright demo");
        }
        List<String> packages = new ArrayList<>();
        LIBRARIES.forEach((library, name) -> {
            if (!installed.test(library)) {
                packages.add(name);
            }
        });
        return packages.isEmpty()
                ? List.of()
                : List.of("keywright: a window needs system libraries that are not installed; on Debian or Ubuntu:"
                        + " sudo apt-get install " + String.join(" ", packages));
    }

    private static boolean isInstalled(String library) {
        return FOLDERS.stream().filter(Files::isDirectory).anyMatch(folder -> holds(folder, library));
    }

    /** Looks two levels deep: Debian keeps libraries in a folder named after the machine's architecture. */
    private static boolean holds(Path folder, String library) {
        if (Files.exists(folder.resolve(library))) {
            return true;
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(path -> path.getFileName().toString().contains("-linux-"))
                    .anyMatch(path -> Files.exists(path.resolve(library)));
        } catch (java.io.IOException e) {
            return false;
        }
    }
}
