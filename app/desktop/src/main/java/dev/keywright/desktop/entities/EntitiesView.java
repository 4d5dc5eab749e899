package dev.keywright.desktop.entities;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.entity.Entity;
import dev.keywright.design.entity.Field;
import dev.keywright.design.table.Table;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.shared.Swatch;
import dev.keywright.desktop.shared.TablePicker;
import dev.keywright.desktop.words.Words;

import org.kordamp.ikonli.feather.Feather;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The chart above, the fields of the selected entity below. */
public final class EntitiesView {
    private static final double NAME_WIDTH = 150;
    private static final double TEMPLATE_WIDTH = 190;
    private static final double FIGURE_WIDTH = 90;

    private final EntitiesViewModel entities;
    private final TableView<ChartRow> chart = new TableView<>();
    private final Label remark = Nodes.paragraph("", "small");
    private final TableView<Field> fields = new TableView<>();
    private final VBox screen;

    public EntitiesView(EntitiesViewModel entities) {
        this.entities = entities;
        prepareChart();
        VBox chartBox = new VBox(6, chart, remark);
        VBox.setVgrow(chart, Priority.ALWAYS);
        chartBox.setPadding(new Insets(0, 16, 8, 16));
        SplitPane split = new SplitPane(chartBox, fieldsBox());
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.62);
        StackPane body = new StackPane(split);
        VBox.setVgrow(body, Priority.ALWAYS);
        screen = new VBox(head(), body);
        Node nothing = Nodes.empty(Feather.DATABASE, Words.text("entities.empty.title"),
                Words.text("entities.empty.text"));
        entities.table().subscribe(table -> body.getChildren().setAll(table.isPresent() ? split : nothing));
        entities.columnsProperty().subscribe(this::showColumns);
        entities.rowsProperty().subscribe(this::showRows);
        entities.refusalProperty().subscribe(this::refuse);
        entities.selectedEntity().subscribe(this::markSelected);
    }

    private Node head() {
        HBox head = new HBox(Nodes.screenTitle(Words.text("screen.entities")),
                TablePicker.of(entities.table().map(table -> table.map(Table::name)), entities::tables,
                        entities::showTable),
                Nodes.spring(),
                Nodes.button("entity-remove", Words.text("entities.remove"), Feather.TRASH_2,
                        entities::removeSelected),
                Nodes.button("entity-add", Words.text("entities.add"), Feather.PLUS, entities::add));
        head.getStyleClass().add("screen-head");
        return head;
    }

    private void prepareChart() {
        chart.setId("entity-chart");
        chart.setEditable(true);
        chart.getStyleClass().add("framed");
        chart.getSelectionModel().setCellSelectionEnabled(true);
        chart.setAccessibleText(Words.text("entities.accessible"));
        chart.setPlaceholder(Nodes.empty(Feather.LAYERS, Words.text("entities.none.title"),
                Words.text("entities.none.text")));
        chart.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                entities.select(row.entity().name());
            }
        });
        chart.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2)
                    && chart.getEditingCell() == null) {
                edit(chart.getFocusModel().getFocusedCell());
                event.consume();
            }
        });
    }

    private void edit(TablePosition<?, ?> cell) {
        if (cell.getRow() >= 0 && cell.getTableColumn() != null) {
            chart.edit(cell.getRow(), chart.getVisibleLeafColumn(cell.getColumn()));
        }
    }

    private void showColumns(List<ChartColumn> columns) {
        chart.getColumns().clear();
        chart.getColumns().add(nameColumn());
        columns.forEach(column -> chart.getColumns().add(templateColumn(column)));
        chart.getColumns().add(figureColumn(Words.text("entities.items"), row -> Integer.toString(row.items())));
        chart.getColumns()
                .add(figureColumn(Words.text("entities.expected"),
                        row -> row.entity().expectedCount().isPresent()
                                ? "%,d".formatted(row.entity().expectedCount().getAsLong())
                                : "—"));
        chart.getColumns()
                .add(figureColumn(Words.text("entities.size"),
                        row -> row.entity().averageItemBytes().isPresent()
                                ? "%,d B".formatted(row.entity().averageItemBytes().getAsLong())
                                : "—"));
        chart.getColumns().forEach(column -> {
            column.setReorderable(false);
            column.setSortable(false);
        });
    }

    private TableColumn<ChartRow, ?> nameColumn() {
        TableColumn<ChartRow, ChartRow> column = new TableColumn<>(Words.text("entities.entity"));
        column.setPrefWidth(NAME_WIDTH);
        column.setEditable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(ChartRow row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty || row == null ? null : row.entity().name().value());
                setGraphic(empty || row == null ? null : Swatch.of(row.entity().colour()));
                setGraphicTextGap(8);
            }
        });
        return column;
    }

    private TableColumn<ChartRow, String> templateColumn(ChartColumn shown) {
        TableColumn<ChartRow, String> column = new TableColumn<>();
        VBox caption = new VBox(Nodes.label(shown.attribute().value(), "strong"), Nodes.label(shown.role(), "caption"));
        caption.setPadding(new Insets(5, 0, 5, 0));
        column.setGraphic(caption);
        column.setId("column-" + shown.attribute());
        column.setPrefWidth(TEMPLATE_WIDTH);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().template(shown.attribute())));
        column.setCellFactory(_ -> new TemplateCell(entities, shown, this::say));
        return column;
    }

    private static TableColumn<ChartRow, String> figureColumn(String title,
            java.util.function.Function<ChartRow, String> figure) {
        TableColumn<ChartRow, String> column = new TableColumn<>(title);
        column.setPrefWidth(FIGURE_WIDTH);
        column.getStyleClass().add("number");
        column.setEditable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(figure.apply(row.getValue())));
        column.setCellFactory(_ -> {
            TableCell<ChartRow, String> cell = new TableCell<>() {
                @Override
                protected void updateItem(String text, boolean empty) {
                    super.updateItem(text, empty);
                    setText(empty ? null : text);
                }
            };
            cell.getStyleClass().add("number");
            return cell;
        });
        return column;
    }

    private void showRows(List<ChartRow> rows) {
        TablePosition<?, ?> focused = chart.getFocusModel().getFocusedCell();
        int row = focused.getRow();
        int column = focused.getColumn();
        chart.setItems(FXCollections.observableArrayList(rows));
        if (row >= 0 && row < rows.size() && column >= 0 && column < chart.getColumns().size()) {
            chart.getSelectionModel().clearAndSelect(row, chart.getColumns().get(column));
            chart.getFocusModel().focus(row, chart.getColumns().get(column));
        }
    }

    private void say(TemplateRemark said) {
        remark.getStyleClass().removeAll("bad", "warn");
        switch (said) {
            case TemplateRemark.Fine _ -> remark.setText(Words.text("entities.help"));
            case TemplateRemark.Hint(String text) -> remark.setText(text);
            case TemplateRemark.Wrong(String text) -> {
                remark.setText(text);
                remark.getStyleClass().add("bad");
            }
        }
    }

    private void refuse(String text) {
        say(text.isEmpty() ? new TemplateRemark.Fine() : new TemplateRemark.Wrong(text));
    }

    private void markSelected(Optional<Entity> entity) {
        fields.setItems(FXCollections.observableArrayList(entity.map(Entity::fields).orElse(List.of())));
        entity.ifPresent(selected -> {
            for (int i = 0; i < chart.getItems().size(); i++) {
                boolean same = chart.getItems().get(i).entity().name().equals(selected.name());
                if (same && chart.getSelectionModel().getSelectedIndex() != i) {
                    chart.getSelectionModel().clearAndSelect(i, chart.getColumns().getFirst());
                }
            }
        });
    }

    private Node fieldsBox() {
        fields.setId("entity-fields");
        fields.getStyleClass().add("framed");
        fields.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        fields.setPlaceholder(Nodes.label(Words.text("entities.fields.none"), "muted"));
        fields.getColumns().add(fieldColumn("entities.field", 200, field -> field.name().value()));
        fields.getColumns().add(fieldColumn("entities.type", 80, field -> field.type().name()));
        fields.getColumns()
                .add(fieldColumn("entities.presence", 110, field -> Words.text(
                        "entities.presence." + field.presence().name().toLowerCase(java.util.Locale.ROOT))));
        fields.getColumns().add(fieldColumn("entities.description", 320, Field::description));
        Label title = Nodes.label("", "title-3");
        title.textProperty()
                .bind(entities.selectedEntity()
                        .map(
                                entity -> entity.map(found -> Words.text("entities.fields.of", found.name()))
                                        .orElse(Words.text("entities.fields"))));
        VBox box = new VBox(8, title, fields);
        VBox.setVgrow(fields, Priority.ALWAYS);
        box.setPadding(new Insets(12, 16, 16, 16));
        box.setMinHeight(110);
        return box;
    }

    private static TableColumn<Field, String> fieldColumn(String key, double width,
            java.util.function.Function<Field, String> text) {
        TableColumn<Field, String> column = new TableColumn<>(Words.text(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        return column;
    }

    public Node node() {
        return screen;
    }
}
