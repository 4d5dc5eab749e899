package dev.keywright.desktop.table;

import javafx.scene.Node;

/** A part of the page. It is built once and shows one state after the other, so that focus and caret stay where they are. */
interface Section {
    Node node();

    void show(TableState state);
}
