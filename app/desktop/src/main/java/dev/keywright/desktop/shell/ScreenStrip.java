package dev.keywright.desktop.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.ScreenId;
import dev.keywright.desktop.words.Words;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The names of the screens above the work; arrow keys move along it. */
final class ScreenStrip {
    private final HBox strip = new HBox();
    private final Map<ScreenId, ToggleButton> tabs = new EnumMap<>(ScreenId.class);

    ScreenStrip(Desk desk) {
        ToggleGroup group = new ToggleGroup();
        for (ScreenId screen : ScreenId.values()) {
            ToggleButton tab = new ToggleButton(Words.text(screen.titleKey()));
            tab.setId("screen-" + screen.name().toLowerCase(Locale.ROOT));
            tab.getStyleClass().add("screen-tab");
            tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
            tab.setToggleGroup(group);
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.setOnAction(_ -> {
                tab.setSelected(true);
                desk.show(screen);
            });
            tabs.put(screen, tab);
            strip.getChildren().add(tab);
        }
        strip.getStyleClass().add("screens");
        strip.setMinHeight(Region.USE_PREF_SIZE);
        strip.addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, desk));
        desk.screenProperty().subscribe(screen -> tab(screen).setSelected(true));
    }

    private ToggleButton tab(ScreenId screen) {
        return Objects.requireNonNull(tabs.get(screen));
    }

    private void onKey(KeyEvent event, Desk desk) {
        int step = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
        if (step != 0) {
            List<ScreenId> all = List.of(ScreenId.values());
            ScreenId next = all.get(Math.floorMod(all.indexOf(desk.screenProperty().get()) + step, all.size()));
            desk.show(next);
            tab(next).requestFocus();
            event.consume();
        }
    }

    HBox node() {
        return strip;
    }
}
