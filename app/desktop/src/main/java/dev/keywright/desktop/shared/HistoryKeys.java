package dev.keywright.desktop.shared;

import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Undo and redo while the caret is in a field. JavaFX keeps the keys for the field's own text; once that is handed over,
 * people mean the document.
 */
final class HistoryKeys {
    private HistoryKeys() {}

    /** @param settled whether the field holds nothing that was not handed over */
    static void passOn(Node field, BooleanSupplier settled) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.Z && settled.getAsBoolean()) {
                accelerator(field, event).ifPresent(action -> {
                    event.consume();
                    action.run();
                });
            }
        });
    }

    private static Optional<Runnable> accelerator(Node field, KeyEvent event) {
        return field.getScene()
                .getAccelerators()
                .entrySet()
                .stream()
                .filter(entry -> entry.getKey().match(event))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
