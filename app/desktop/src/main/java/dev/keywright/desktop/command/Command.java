package dev.keywright.desktop.command;

import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;

/**
 * Something a person can do.
 *
 * @param id stable name, also the key of its words
 * @param group the heading it stands under in the palette
 * @param title what it is called now: undo names the edit it would take back
 * @param shortcut as JavaFX writes key combinations ({@code Shortcut+Z}), or empty
 */
public record Command(String id, String group, ObservableStringValue title, Optional<String> shortcut,
        ObservableBooleanValue enabled, Runnable action) {

    public static Command always(String id, String group, String title, String shortcut, Runnable action) {
        return new Command(id, group, Bindings.createStringBinding(() -> title),
                Optional.of(shortcut).filter(keys -> !keys.isEmpty()), Bindings.createBooleanBinding(() -> true),
                action);
    }

    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }
}
