package dev.keywright.desktop.shared;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Names at the left, fields beside them, and at the right what each means, costs or blocks. */
public final class Form {
    private static final double NAME_WIDTH = 130;
    private static final double FIELD_WIDTH = 300;
    private static final double NARROW_NAME_WIDTH = 92;
    private final GridPane grid = new GridPane();
    private final boolean stacked;
    private int row;

    /** A row of the form. */
    public static final class Line {
        private final Label name;
        private final StackPane field = new StackPane();
        private final Label help = Nodes.paragraph("", "muted", "small", "form-help");
        private List<Node> cells = List.of();
        private String meaning = "";
        private String wrong = "";

        private Line(Label name, Node field) {
            this.name = name;
            this.field.setAlignment(Pos.TOP_LEFT);
            field(field);
        }

        /** Puts this field in place of the one before. */
        public void field(Node other) {
            if (!field.getChildren().contains(other)) {
                field.getChildren().setAll(other);
                if (other instanceof Region region) {
                    region.setMaxHeight(Region.USE_PREF_SIZE);
                }
            }
        }

        public void help(String text) {
            meaning = text;
            say();
        }

        /** Says what is wrong with the field in place of the help, as long as something is. */
        public Line judgedBy(ObservableValue<String> complaint) {
            complaint.subscribe(text -> {
                wrong = text;
                say();
            });
            return this;
        }

        private void say() {
            help.setText(wrong.isEmpty() ? meaning : wrong);
            help.getStyleClass().removeAll("bad", "muted");
            help.getStyleClass().add(wrong.isEmpty() ? "muted" : "bad");
        }

        public void show(boolean visible) {
            cells.forEach(cell -> {
                cell.setVisible(visible);
                cell.setManaged(visible);
            });
        }
    }

    private Form(boolean stacked, ColumnConstraints... columns) {
        this.stacked = stacked;
        grid.getStyleClass().add("form");
        grid.getColumnConstraints().addAll(columns);
        columns[columns.length - 1].setHgrow(Priority.ALWAYS);
    }

    /** With room for what each field means at its right. */
    public static Form wide() {
        return new Form(false, new ColumnConstraints(NAME_WIDTH), new ColumnConstraints(FIELD_WIDTH),
                new ColumnConstraints());
    }

    /** For a narrow place: what a field means stands under it. */
    public static Form narrow() {
        return new Form(true, new ColumnConstraints(NARROW_NAME_WIDTH), new ColumnConstraints());
    }

    public Line line(String name, Node field, String help) {
        Line line = new Line(Nodes.label(name, "name", "form-name"), field);
        line.help(help);
        if (field.getAccessibleText() == null) {
            field.setAccessibleText(name);
        }
        line.name.setLabelFor(field);
        if (stacked) {
            line.help.managedProperty().bind(line.help.textProperty().isNotEmpty());
            line.cells = List.of(line.name, new VBox(line.field, line.help));
        } else {
            line.cells = List.of(line.name, line.field, line.help);
        }
        line.cells.forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
        grid.addRow(row++, line.cells.toArray(Node[]::new));
        return line;
    }

    public Node node() {
        return grid;
    }
}
