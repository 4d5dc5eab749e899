package dev.keywright.desktop.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import javafx.scene.text.Font;

/** The fonts that come with the app. They must be loaded before the first control exists: a machine may have none. */
public final class Fonts {
    private static final List<String> FILES = List.of("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf",
            "Inter-Bold.ttf", "JetBrainsMono-Regular.ttf", "JetBrainsMono-Bold.ttf");

    private Fonts() {}

    public static void load() {
        for (String file : FILES) {
            try (InputStream stream = Objects.requireNonNull(
                    Fonts.class.getResourceAsStream("/dev/keywright/ui/fonts/" + file), file)) {
                Font.loadFont(stream, 13);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
