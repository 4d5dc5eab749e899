package dev.keywright.desktop.theme;

import dev.keywright.desktop.settings.Appearance;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/** Keeps a scene in the chosen theme, and follows the operating system where that was chosen. */
public final class Appearances {
    private final ObjectProperty<Appearance> chosen;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);

    public Appearances(Appearance initial) {
        chosen = new SimpleObjectProperty<>(initial);
        Platform.getPreferences().colorSchemeProperty().addListener(_ -> refresh());
        chosen.addListener(_ -> refresh());
        refresh();
    }

    private void refresh() {
        theme.set(switch (chosen.get()) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        });
    }

    public void dress(Scene scene) {
        theme.subscribe(worn -> worn.wear(scene));
    }

    public ObjectProperty<Appearance> chosenProperty() {
        return chosen;
    }

    /** The theme worn now. */
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }
}
