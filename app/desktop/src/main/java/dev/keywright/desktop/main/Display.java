package dev.keywright.desktop.main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a window can be opened here, told before JavaFX fails with a stack trace. */
final class Display {
    static final String MISSING = "keywright: no display to open a window on (DISPLAY is not set);"
            + " doing the same job without a screen";

    /** What a window needs on Linux, and the Debian package each comes in. */
    private static final Map<String, String> LIBRARIES = new TreeMap<>(Map.of("libgtk-3.so.0", "libgtk-3-0",
            "libXtst.so.6", "libxtst6", "libfreetype.so.6", "libfreetype6", "libpangoft2-1.0.so.0",
            "libpangoft2-1.0-0"));
    private static final List<Path> FOLDERS = List.of(Path.of("/usr/lib"), Path.of("/lib"), Path.of("/usr/lib64"),
            Path.of("/lib64"), Path.of("/usr/local/lib"));

    private Display() {}

    /** Whether there is no screen at all: then the same job is done without one. */
    static boolean isMissing() {
        return needsNativeWindow() && isMissing(System.getenv());
    }

    static boolean isMissing(Map<String, String> environment) {
        return environment.getOrDefault("DISPLAY", "").isBlank();
    }

    /** Lines to print before giving up; none where a window can be opened. */
    static List<String> reasonsAgainst() {
        return needsNativeWindow() ? reasonsAgainst(Display::isInstalled) : List.of();
    }

    private static boolean needsNativeWindow() {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return linux && !"Headless".equals(System.getProperty("glass.platform"));
    }

    static List<String> reasonsAgainst(Predicate<String> installed) {
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
        } catch (IOException e) {
            return false;
        }
    }
}
