package dev.keywright.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import dev.keywright.desktop.command.Command;
import dev.keywright.desktop.command.PaletteViewModel;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.shared.Overlays;
import dev.keywright.desktop.words.Words;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The palette over the window: type, arrow keys, Enter. */
final class PaletteView {
    private final PaletteViewModel palette;
    private final Overlays overlays;
    private final Deque<StackPane> opened = new ArrayDeque<>();

    PaletteView(PaletteViewModel palette, Overlays overlays) {
        this.palette = palette;
        this.overlays = overlays;
        palette.openProperty().subscribe(open -> {
            if (open) {
                show();
            } else {
                hide();
            }
        });
    }

    private void show() {
        TextField query = new TextField();
        query.setId("palette-query");
        query.setPromptText(Words.text("palette.prompt"));
        query.textProperty().bindBidirectional(palette.queryProperty());
        ListView<Command> list = new ListView<>(palette.results());
        list.setId("palette-results");
        list.setPlaceholder(Nodes.label(Words.text("palette.nothing"), "muted"));
        list.setCellFactory(_ -> new CommandCell());
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> run(list));
        list.getSelectionModel().selectFirst();
        palette.results().subscribe(() -> list.getSelectionModel().selectFirst());
        query.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(event, list));
        VBox panel = new VBox(query, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        panel.getStyleClass().add("palette");
        panel.setMaxSize(620, 440);
        opened.push(overlays.open(panel, Pos.TOP_CENTER, palette::close));
        query.requestFocus();
    }

    private void hide() {
        if (!opened.isEmpty()) {
            overlays.close(opened.pop());
        }
    }

    private void onKey(KeyEvent event, ListView<Command> list) {
        switch (event.getCode()) {
            case DOWN -> move(list, 1);
            case UP -> move(list, -1);
            case ENTER -> run(list);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static void move(ListView<Command> list, int by) {
        int size = list.getItems().size();
        if (size > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(next);
        }
    }

    private void run(ListView<Command> list) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(palette::run);
    }

    private static final class CommandCell extends ListCell<Command> {
        private final Label title = new Label();
        private final Label group = Nodes.label("", "caption");
        private final Label keys = Nodes.label("", "caption");
        private final HBox row = new HBox(10, title, group, Nodes.spring(), keys);

        CommandCell() {
            row.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            title.setText(command.title().get());
            group.setText(command.group());
            keys.setText(command.shortcut().map(text -> KeyCombination.valueOf(text).getDisplayText()).orElse(""));
            setGraphic(row);
        }
    }
}
