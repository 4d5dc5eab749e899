package dev.keywright.desktop.start;

import java.util.List;

import dev.keywright.desktop.shell.MenuGroup;

/** A screen that looks up to the shell, which no screen may. */
final class PlantedOffender {
    MenuGroup forbidden() {
        return new MenuGroup("", List.of());
    }
}
