package dev.keywright.desktop.navigator;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.model.DesignPath;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.theme.Icons;
import dev.keywright.desktop.words.Words;

import org.kordamp.ikonli.feather.Feather;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** The navigator's tree. */
public final class NavigatorView {
    private final NavigatorViewModel navigator;
    private final TreeView<Entry> tree = new TreeView<>(new TreeItem<>());
    private final VBox side;

    public NavigatorView(NavigatorViewModel navigator) {
        this.navigator = navigator;
        tree.setId("navigator");
        tree.setShowRoot(false);
        tree.setCellFactory(_ -> new EntryCell());
        tree.setAccessibleText(Words.text("navigator.title"));
        tree.getStyleClass().add("navigator");
        side = new VBox(Nodes.label(Words.text("navigator.title"), "pane-title"), tree);
        VBox.setVgrow(tree, Priority.ALWAYS);
        side.getStyleClass().add("side");
        side.setMinWidth(150);
        side.setPrefWidth(220);
        navigator.sections().subscribe(this::fill);
        navigator.selection().subscribe(this::mark);
        tree.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && item.getValue() != null) {
                item.getValue().path().ifPresent(navigator::open);
            }
        });
    }

    private void fill(List<Entry> sections) {
        tree.getRoot().getChildren().setAll(sections.stream().map(NavigatorView::item).toList());
        mark(navigator.selection().get());
    }

    private static TreeItem<Entry> item(Entry entry) {
        TreeItem<Entry> item = new TreeItem<>(entry);
        item.setExpanded(true);
        entry.children().forEach(child -> item.getChildren().add(item(child)));
        return item;
    }

    private void mark(DesignPath path) {
        find(tree.getRoot(), path).ifPresentOrElse(item -> {
            if (!item.equals(tree.getSelectionModel().getSelectedItem())) {
                tree.getSelectionModel().select(item);
            }
        }, () -> tree.getSelectionModel().clearSelection());
    }

    private static Optional<TreeItem<Entry>> find(TreeItem<Entry> item, DesignPath path) {
        if (item.getValue() != null && item.getValue().path().filter(path::equals).isPresent()) {
            return Optional.of(item);
        }
        return item.getChildren().stream().flatMap(child -> find(child, path).stream()).findFirst();
    }

    public Node node() {
        return side;
    }

    private static final class EntryCell extends TreeCell<Entry> {
        private final Label text = new Label();
        private final Label note = Nodes.label("", "caption");
        private final HBox row = new HBox(7);

        EntryCell() {
            text.setTextOverrun(OverrunStyle.ELLIPSIS);
            text.setMinWidth(0);
            HBox.setHgrow(text, Priority.SOMETIMES);
            note.setMinWidth(USE_PREF_SIZE);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            text.setText(entry.text());
            text.getStyleClass().remove("section");
            if (entry.kind() == Entry.Kind.HEADING) {
                text.getStyleClass().add("section");
            }
            note.setText(entry.note());
            row.getChildren().setAll(text, Nodes.spring(), note);
            icon(entry).ifPresent(row.getChildren()::addFirst);
            setGraphic(row);
        }

        private static Optional<Node> icon(Entry entry) {
            return switch (entry.kind()) {
                case HEADING -> Optional.empty();
                case TABLE -> Optional.of(Icons.of(Feather.DATABASE));
                case INDEX -> Optional.of(Icons.of(Feather.CORNER_DOWN_RIGHT));
                case PATTERN -> Optional.of(Icons.of(Feather.ZAP));
                case SCENARIO -> Optional.of(Icons.of(Feather.ACTIVITY));
                case ENTITY -> Optional.of(swatch(entry));
            };
        }

        private static Node swatch(Entry entry) {
            Rectangle swatch = new Rectangle(11, 11);
            swatch.setArcWidth(5);
            swatch.setArcHeight(5);
            swatch.setFill(entry.colour().map(colour -> Color.web(colour.hex())).orElse(Color.GRAY));
            return swatch;
        }
    }
}
