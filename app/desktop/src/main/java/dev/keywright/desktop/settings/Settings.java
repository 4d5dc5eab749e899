package dev.keywright.desktop.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What people chose, as one immutable value. Recent files come newest first. */
public record Settings(Appearance appearance, List<Path> recentFiles) {
    public static final Settings DEFAULT = new Settings(Appearance.SYSTEM, List.of());
    private static final int RECENT_FILES = 8;

    public Settings {
        recentFiles = List.copyOf(recentFiles);
    }

    public Settings withAppearance(Appearance chosen) {
        return new Settings(chosen, recentFiles);
    }

    /** The file moves to the front; the oldest beyond eight are forgotten. */
    public Settings withRecent(Path file) {
        List<Path> files = new ArrayList<>();
        files.add(file);
        recentFiles.stream().filter(known -> !known.equals(file)).limit(RECENT_FILES - 1).forEach(files::add);
        return new Settings(appearance, files);
    }

    public Settings withoutRecent(Path file) {
        return new Settings(appearance, recentFiles.stream().filter(known -> !known.equals(file)).toList());
    }
}
