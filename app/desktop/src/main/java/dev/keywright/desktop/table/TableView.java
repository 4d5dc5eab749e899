package dev.keywright.desktop.table;

import java.util.Optional;
import java.util.function.Function;

import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.Table;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.shared.TablePicker;
import dev.keywright.desktop.words.Words;

import org.kordamp.ikonli.feather.Feather;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A table on one page: key, indexes, attributes, options. */
public final class TableView {
    private final TableViewModel model;
    private final StackPane body = new StackPane();
    private final Button addIndex;
    private final VBox screen;

    public TableView(TableViewModel model) {
        this.model = model;
        addIndex = Nodes.button("index-add", Words.text("table.index.add"), Feather.PLUS, model::addIndex);
        Label refusal = Nodes.label("", "bad");
        refusal.textProperty().bind(model.refusalProperty());
        HBox head = new HBox(Nodes.screenTitle(Words.text("screen.table")),
                TablePicker.of(model.table().map(table -> table.map(Table::name)), model::tables, model::showTable),
                refusal, Nodes.spring(), addIndex,
                Nodes.button("table-add", Words.text("table.add"), Feather.DATABASE, model::addTable));
        head.getStyleClass().add("screen-head");
        VBox.setVgrow(body, Priority.ALWAYS);
        screen = new VBox(head, body);
        model.table().subscribe(this::show);
    }

    private void show(Optional<Table> table) {
        addIndex.setDisable(table.isEmpty());
        body.getChildren().setAll(table.map(this::page).orElseGet(this::nothing));
    }

    private Node nothing() {
        Button add = Nodes.button("table-first", Words.text("table.add"), Feather.PLUS, model::addTable);
        add.getStyleClass().add("accent");
        return Nodes.empty(Feather.DATABASE, Words.text("table.empty.title"), Words.text("table.empty.text"), add);
    }

    private Node page(Table table) {
        VBox page = new VBox(section(Words.text("table.key"), key(table)),
                section(Words.text("table.indexes"), indexes(table)),
                section(Words.text("table.attributes"), attributes(table)),
                section(Words.text("table.options"), new OptionsForm(model, table.options()).node()));
        page.setSpacing(20);
        page.setPadding(new Insets(4, 16, 20, 16));
        page.setMaxWidth(980);
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private static Node section(String title, Node content) {
        return new VBox(8, Nodes.label(title, "title-3"), content);
    }

    private Node key(Table table) {
        TextField name = new TextField(table.name().value());
        name.setId("table-name");
        name.setPrefWidth(260);
        name.setMaxWidth(260);
        name.setOnAction(_ -> model.rename(name.getText()));
        name.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.rename(name.getText());
            }
        });
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        form.addRow(0, Nodes.label(Words.text("table.name"), "name"), name);
        form.addRow(1, Nodes.label(Words.text("table.partition"), "name"),
                Nodes.label(TableViewModel.names(table.keys().partition()), "mono"));
        if (!table.keys().sort().isEmpty()) {
            form.addRow(2, Nodes.label(Words.text("table.sort"), "name"),
                    Nodes.label(TableViewModel.names(table.keys().sort()), "mono"));
        }
        if (!table.description().isEmpty()) {
            Label description = Nodes.paragraph(table.description());
            form.addRow(3, Nodes.label(Words.text("table.description"), "name"), description);
        }
        ColumnConstraints names = new ColumnConstraints(OptionsForm.NAME_WIDTH);
        names.setHalignment(HPos.LEFT);
        form.getColumnConstraints().addAll(names, new ColumnConstraints());
        return form;
    }

    private Node indexes(Table table) {
        if (table.indexNames().isEmpty()) {
            return Nodes.paragraph(Words.text("table.indexes.none"), "muted");
        }
        GridPane grid = new GridPane(20, 0);
        grid.getStyleClass().addAll("framed", "plain-grid");
        heads(grid, "table.index", "table.partition", "table.sort", "table.projection", "table.index.entities");
        int row = 1;
        for (IndexLine line : model.indexes(table)) {
            HBox name = new HBox(8, Nodes.label(line.name().value(), "strong"),
                    Nodes.label(line.kind() == IndexLine.Kind.GLOBAL ? "GSI" : "LSI", "badge"));
            name.setAlignment(Pos.CENTER_LEFT);
            grid.addRow(row++, name, Nodes.label(line.partition(), "mono"), Nodes.label(line.sort(), "mono"),
                    Nodes.label(line.projection()), Nodes.label(Integer.toString(line.entities())),
                    Nodes.tool("index-remove-" + line.name(), Words.text("table.index.remove", line.name()),
                            Feather.TRASH_2, () -> model.removeIndex(line.name())));
        }
        return grid;
    }

    private static void heads(GridPane grid, String... keys) {
        for (int column = 0; column < keys.length; column++) {
            grid.add(Nodes.label(Words.text(keys[column]), "caption"), column, 0);
        }
    }

    private static Node attributes(Table table) {
        FlowPane chips = new FlowPane(8, 8);
        Function<Attribute, Node> chip = attribute -> {
            HBox box = new HBox(6, Nodes.label(attribute.name().value(), "mono"),
                    Nodes.label(attribute.type().name(), "badge",
                            table.keys().contains(attribute.name()) ? "info" : ""));
            box.getStyleClass().add("chip");
            box.setMinWidth(Region.USE_PREF_SIZE);
            return box;
        };
        table.attributes().forEach(attribute -> chips.getChildren().add(chip.apply(attribute)));
        return chips;
    }

    public Node node() {
        return screen;
    }
}
