package dev.keywright.desktop.theme;

import java.util.List;
import java.util.Objects;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;

/** The two looks of the window. */
public enum Theme {
    LIGHT, DARK;

    private static final String FOLDER = "/dev/keywright/ui/theme/";

    /** Dresses a scene, and every control of the application, in this theme. May be called again at any time. */
    public void wear(Scene scene) {
        Application.setUserAgentStylesheet(switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        });
        scene.getStylesheets()
                .setAll(List.of(sheet("modena-shim.css"),
                        sheet(this == LIGHT ? "light.css" : "dark.css"), sheet("keywright.css")));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource(FOLDER + name), name).toExternalForm();
    }
}
