package dev.keywright.desktop.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** Settings in a properties file. A missing or damaged file means the defaults; a failed save costs nothing but memory. */
public record SettingsFile(Path path) {

    /** The file where this operating system keeps settings. */
    public static SettingsFile ofUser() {
        String home = System.getProperty("user.home", ".");
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path folder;
        if (os.contains("mac")) {
            folder = Path.of(home, "Library", "Application Support", "Keywright");
        } else if (os.contains("win")) {
            folder = Path.of(Optional.ofNullable(System.getenv("APPDATA")).orElse(home), "Keywright");
        } else {
            folder = Optional.ofNullable(System.getenv("XDG_CONFIG_HOME"))
                    .filter(value -> !value.isBlank())
                    .map(Path::of)
                    .orElse(Path.of(home, ".config"))
                    .resolve("keywright");
        }
        return new SettingsFile(folder.resolve("settings.properties"));
    }

    public Settings load() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            return Settings.DEFAULT;
        }
        List<Path> recent = new ArrayList<>();
        for (int i = 0; properties.containsKey("recent." + i); i++) {
            path(properties.getProperty("recent." + i, "")).ifPresent(recent::add);
        }
        return new Settings(appearance(properties.getProperty("appearance", "")), recent);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static Appearance appearance(String name) {
        for (Appearance appearance : Appearance.values()) {
            if (appearance.name().equals(name)) {
                return appearance;
            }
        }
        return Settings.DEFAULT.appearance();
    }

    /** Writes beside the file and moves it into place, so that a crash leaves the old one. */
    public void save(Settings settings) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("appearance", settings.appearance().name());
        for (int i = 0; i < settings.recentFiles().size(); i++) {
            properties.setProperty("recent." + i, settings.recentFiles().get(i).toString());
        }
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "settings", ".part");
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            properties.store(writer, "Keywright");
        }
        try {
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
