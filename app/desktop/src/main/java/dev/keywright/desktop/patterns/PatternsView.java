package dev.keywright.desktop.patterns;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.words.Words;
import dev.keywright.workbench.run.PatternResult;

import org.kordamp.ikonli.feather.Feather;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The list above, the selected pattern below. */
public final class PatternsView {
    private static final double NAME_WIDTH = 130;

    private final PatternsViewModel patterns;
    private final TableView<PatternLine> list = new TableView<>();
    private final Label coverage = Nodes.label("", "muted");
    private final VBox screen;

    public PatternsView(PatternsViewModel patterns, PatternCard card) {
        this.patterns = patterns;
        prepareList();
        VBox top = new VBox(list);
        VBox.setVgrow(list, Priority.ALWAYS);
        top.setPadding(new Insets(0, 16, 8, 16));
        SplitPane split = new SplitPane(top, card.node());
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.4);
        VBox.setVgrow(split, Priority.ALWAYS);
        screen = new VBox(head(), split);
        patterns.linesProperty().subscribe(this::show);
        patterns.selectedProperty().subscribe(this::mark);
    }

    private Node head() {
        Button runAll = Nodes.button("patterns-run-all", Words.text("patterns.run.all"), Feather.PLAY,
                patterns::runAll);
        runAll.getStyleClass().add("accent");
        runAll.disableProperty().bind(patterns.runningProperty());
        Button runOne = Nodes.button("patterns-run-one", Words.text("patterns.run.one"), Feather.PLAY,
                patterns::runSelected);
        runOne.disableProperty().bind(patterns.runningProperty());
        coverage.setMinWidth(0);
        coverage.setId("patterns-coverage");
        HBox head = new HBox(Nodes.screenTitle(Words.text("screen.patterns")), coverage, Nodes.spring(),
                Nodes.tool("pattern-remove", Words.text("patterns.remove"), Feather.TRASH_2,
                        patterns::removeSelected),
                Nodes.tool("pattern-duplicate", Words.text("patterns.duplicate"), Feather.COPY, patterns::duplicate),
                Nodes.tool("pattern-add", Words.text("patterns.add"), Feather.PLUS, patterns::add), runOne, runAll);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private void prepareList() {
        list.setId("pattern-list");
        list.getStyleClass().add("framed");
        list.setAccessibleText(Words.text("screen.patterns"));
        list.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        list.setPlaceholder(Nodes.empty(Feather.ZAP, Words.text("patterns.none.title"),
                Words.text("patterns.none.text")));
        list.getColumns()
                .addAll(List.of(statusColumn(), column("patterns.name", 230, "", line -> line.pattern().name().value()),
                        column("patterns.operation", 80, "", line -> line.pattern()
                                .request()
                                .map(request -> request.operation().apiName())
                                .orElse("—")),
                        column("patterns.on", 86, "", PatternText::source),
                        column("patterns.returned", 76, "number", figure(result -> "%,d".formatted(result.count()))),
                        column("patterns.read", 52, "number", figure(result -> "%,d".formatted(result.scannedCount()))),
                        column("patterns.pages", 58, "number", figure(result -> "%,d".formatted(result.requests()))),
                        column("patterns.rcu", 52, "number", figure(result -> PatternText.units(result.readUnits()))),
                        column("patterns.wcu", 54, "number", figure(result -> PatternText.units(result.writeUnits()))),
                        column("patterns.cost", 86, "number",
                                figure(result -> PatternText.dollars(result.monthlyCost())))));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                patterns.select(line.pattern().name());
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                patterns.runSelected();
                event.consume();
            }
        });
    }

    private static Function<PatternLine, String> figure(Function<PatternResult, String> text) {
        return line -> line.result().map(text).orElse("—");
    }

    private static TableColumn<PatternLine, String> column(String key, double width, String style,
            Function<PatternLine, String> text) {
        TableColumn<PatternLine, String> column = new TableColumn<>(Words.text(key));
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, NAME_WIDTH));
        column.getStyleClass().add(style.isEmpty() ? "text" : style);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(_ -> {
            TableCell<PatternLine, String> cell = new TableCell<>() {
                @Override
                protected void updateItem(String shown, boolean empty) {
                    super.updateItem(shown, empty);
                    setText(empty ? null : shown);
                }
            };
            if (!style.isEmpty()) {
                cell.getStyleClass().add(style);
            }
            return cell;
        });
        return column;
    }

    private static TableColumn<PatternLine, PatternLine> statusColumn() {
        TableColumn<PatternLine, PatternLine> column = new TableColumn<>(Words.text("patterns.status"));
        column.setPrefWidth(76);
        column.setMinWidth(76);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(PatternLine line, boolean empty) {
                super.updateItem(line, empty);
                setGraphic(empty || line == null ? null : PatternText.badge(line.status()));
            }
        });
        return column;
    }

    private void show(List<PatternLine> lines) {
        coverage.setText(patterns.coverage());
        list.setItems(FXCollections.observableArrayList(lines));
        mark(patterns.selectedProperty().get());
    }

    private void mark(Optional<PatternLine> line) {
        line.ifPresent(selected -> {
            for (int i = 0; i < list.getItems().size(); i++) {
                if (list.getItems().get(i).pattern().name().equals(selected.pattern().name())
                        && list.getSelectionModel().getSelectedIndex() != i) {
                    list.getSelectionModel().clearAndSelect(i);
                }
            }
        });
    }

    public Node node() {
        return screen;
    }
}
