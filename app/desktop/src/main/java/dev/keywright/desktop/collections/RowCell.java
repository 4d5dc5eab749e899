package dev.keywright.desktop.collections;

import java.util.ArrayList;
import java.util.List;

import dev.keywright.design.entity.Colour;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.shared.Swatch;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** A row of the grid: its keys stay in place, its attributes move under them. Nodes are reused from row to row. */
final class RowCell extends ListCell<CollectionRow> {
    static final double PARTITION_WIDTH = 210;
    static final double SORT_WIDTH = 250;
    static final double CELL_WIDTH = 150;
    static final double HEIGHT = 44;

    private final Label partition = Nodes.label("", "mono", "strong");
    private final Label size = Nodes.label("", "caption");
    private final Label sort = Nodes.label("", "mono");
    private final Label entity = Nodes.label("", "caption");
    private final Region bar = new Region();
    private final HBox attributes = new HBox();
    private final List<VBox> pool = new ArrayList<>();
    private final HBox row;

    RowCell(ObservableDoubleValue scrolled) {
        VBox keys = new VBox(1, partition, size);
        keys.getStyleClass().add("partition-key");
        fix(keys, PARTITION_WIDTH);
        VBox sortKeys = new VBox(1, sort, entity);
        sortKeys.getStyleClass().add("sort-key");
        sortKeys.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("entity-bar");
        HBox sortBox = new HBox(bar, sortKeys);
        fix(sortBox, SORT_WIDTH);
        for (Label label : List.of(partition, sort, entity)) {
            label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        }
        attributes.translateXProperty()
                .bind(javafx.beans.binding.Bindings.negate(
                        javafx.beans.binding.DoubleExpression.doubleExpression(scrolled)));
        Pane window = new Pane(attributes);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(window.widthProperty());
        clip.heightProperty().bind(window.heightProperty());
        window.setClip(clip);
        window.setMinWidth(0);
        window.setPrefWidth(0);
        HBox.setHgrow(window, Priority.ALWAYS);
        row = new HBox(keys, sortBox, window);
        row.getStyleClass().add("collection-row");
        row.setPrefHeight(HEIGHT);
        row.setMinHeight(HEIGHT);
        row.setMaxHeight(HEIGHT);
        setPrefWidth(0);
        getStyleClass().add("collection-cell");
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    @Override
    protected void updateItem(CollectionRow shown, boolean empty) {
        super.updateItem(shown, empty);
        if (empty || shown == null) {
            setGraphic(null);
            return;
        }
        boolean first = shown.place() == CollectionRow.Place.FIRST;
        partition.setText(first ? shown.partition() : "");
        size.setText(first && shown.collectionSize() > 1 ? "%,d items".formatted(shown.collectionSize()) : "");
        sort.setText(shown.sort());
        sort.setVisible(!shown.sort().isEmpty());
        sort.setManaged(sort.isVisible());
        entity.setText(shown.entity());
        mark("first", first);
        mark("lit", shown.lit());
        paint(shown.colour());
        fill(shown.cells());
        setAccessibleText(shown.entity() + " " + shown.partition() + " " + shown.sort());
        setGraphic(row);
    }

    private void mark(String style, boolean wanted) {
        row.getStyleClass().remove(style);
        if (wanted) {
            row.getStyleClass().add(style);
        }
    }

    private void paint(Colour colour) {
        Color color = Swatch.color(colour);
        bar.setBackground(javafx.scene.layout.Background.fill(color));
    }

    private void fill(List<CollectionRow.Cell> cells) {
        while (pool.size() < cells.size()) {
            Label value = new Label();
            value.setTextOverrun(OverrunStyle.ELLIPSIS);
            VBox box = new VBox(1, Nodes.label("", "caption"), value);
            box.getStyleClass().add("attribute-cell");
            fix(box, CELL_WIDTH);
            pool.add(box);
        }
        attributes.getChildren().setAll(pool.subList(0, cells.size()));
        for (int i = 0; i < cells.size(); i++) {
            VBox box = pool.get(i);
            ((Label) box.getChildren().getFirst()).setText(cells.get(i).name());
            ((Label) box.getChildren().getLast()).setText(cells.get(i).value());
            box.getStyleClass().remove("absent");
            if (cells.get(i).held() == CollectionRow.Held.NOT_PROJECTED) {
                box.getStyleClass().add("absent");
            }
        }
    }
}
