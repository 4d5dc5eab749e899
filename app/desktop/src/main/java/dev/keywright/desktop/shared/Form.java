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

/** Names at the left, fields beside them, and at the right what each means, costs or blocks. */
public final class Form {
    private static final double NAME_WIDTH = 130;
    private static final double FIELD_WIDTH = 300;
    private final GridPane grid = new GridPane();
    private int row;

    /** A row of the form. */
    public static final class Line {
        private final Label name;
        private final StackPane field = new StackPane();
        private final Label help = Nodes.paragraph("", "muted", "small", "form-help");
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
            for (Node node : List.of(name, field, help)) {
                node.setVisible(visible);
                node.setManaged(visible);
            }
        }
    }

    public Form() {
        grid.getStyleClass().add("form");
        ColumnConstraints help = new ColumnConstraints();
        help.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints()
                .addAll(new ColumnConstraints(NAME_WIDTH), new ColumnConstraints(FIELD_WIDTH), help);
    }

    public Line line(String name, Node field, String help) {
        Line line = new Line(Nodes.label(name, "name", "form-name"), field);
        line.help(help);
        if (field.getAccessibleText() == null) {
            field.setAccessibleText(name);
        }
        line.name.setLabelFor(field);
        grid.addRow(row, line.name, line.field, line.help);
        for (Node node : List.of(line.name, line.field, line.help)) {
            GridPane.setValignment(node, VPos.TOP);
        }
        row++;
        return line;
    }

    public Node node() {
        return grid;
    }
}
