package dev.keywright.desktop.start;

import javafx.scene.Group;
import javafx.scene.Node;

/** A view model that knows nodes, which no view model may. */
final class PlantedViewModel {
    Node forbidden() {
        return new Group();
    }
}
