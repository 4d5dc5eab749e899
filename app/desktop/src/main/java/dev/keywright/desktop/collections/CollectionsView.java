package dev.keywright.desktop.collections;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.PatternName;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.shared.Pills;
import dev.keywright.desktop.shared.TablePicker;
import dev.keywright.desktop.theme.Icons;
import dev.keywright.desktop.words.Words;

import org.kordamp.ikonli.feather.Feather;

import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The grid of item collections with its switches above it. */
public final class CollectionsView {
    private static final int ROWS_BEFORE_LIT = 2;

    private final CollectionsViewModel collections;
    private final Pills<Optional<IndexName>> switcher;
    private final ComboBox<Optional<PatternName>> pattern = new ComboBox<>();
    private final Label summary = Nodes.label("", "muted");
    private final HBox banner = new HBox();
    private final Label partitionName = Nodes.label("", "strong");
    private final Label sortName = Nodes.label("", "strong");
    private final ListView<CollectionRow> grid = new ListView<>();
    private final ScrollBar across = new ScrollBar();
    private final StackPane body = new StackPane();
    private final VBox filled;
    private final VBox screen;

    public CollectionsView(CollectionsViewModel collections) {
        this.collections = collections;
        switcher = new Pills<>(view -> "view-" + view.map(IndexName::value).orElse("table"),
                view -> view.map(IndexName::value).orElse(Words.text("collections.table")), collections::showIndex);
        prepareGrid();
        filled = new VBox(columnHead(), grid, across);
        filled.getStyleClass().addAll("framed", "collections");
        VBox.setVgrow(grid, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        banner.getStyleClass().addAll("banner", "info");
        VBox inner = new VBox(8, banner, body);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(inner, Priority.ALWAYS);
        inner.setPadding(new Insets(0, 16, 16, 16));
        screen = new VBox(head(), inner);
        collections.shownProperty().subscribe(this::show);
    }

    private Node head() {
        pattern.setId("collections-pattern");
        pattern.setAccessibleText(Words.text("picker.pattern"));
        pattern.setPrefWidth(170);
        pattern.setConverter(text(name -> name.map(PatternName::value).orElse(Words.text("collections.pattern.none"))));
        pattern.setOnAction(_ -> Optional.ofNullable(pattern.getValue())
                .filter(value -> !value.equals(collections.patternProperty().get()))
                .ifPresent(collections::light));
        TextField search = new TextField();
        search.setId("collections-search");
        search.setPromptText(Words.text("collections.search"));
        search.setPrefWidth(130);
        search.setMinWidth(90);
        search.textProperty().bindBidirectional(collections.searchProperty());
        HBox head = new HBox(Nodes.screenTitle(Words.text("screen.collections")),
                TablePicker.of(collections.tableProperty(), collections::tables, collections::showTable),
                switcher.node(),
                summary, Nodes.spring(), search, pattern);
        summary.setMinWidth(0);
        head.getStyleClass().add("screen-head");
        return head;
    }

    private static <T> StringConverter<T> text(java.util.function.Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen from a list, never typed");
            }
        };
    }

    private Node columnHead() {
        partitionName.setPrefWidth(RowCell.PARTITION_WIDTH);
        partitionName.setMinWidth(RowCell.PARTITION_WIDTH);
        sortName.setPrefWidth(RowCell.SORT_WIDTH);
        sortName.setMinWidth(RowCell.SORT_WIDTH);
        partitionName.setPadding(new Insets(6, 10, 6, 10));
        sortName.setPadding(new Insets(6, 10, 6, 14));
        Label attributes = Nodes.label(Words.text("collections.attributes"), "muted");
        attributes.setPadding(new Insets(6, 10, 6, 10));
        HBox head = new HBox(partitionName, sortName, attributes);
        head.getStyleClass().add("grid-head");
        return head;
    }

    private void prepareGrid() {
        grid.setId("collections-grid");
        grid.setAccessibleText(Words.text("screen.collections"));
        grid.setFixedCellSize(RowCell.HEIGHT);
        grid.setCellFactory(_ -> new RowCell(across.valueProperty()));
        grid.setPlaceholder(Nodes.empty(Feather.INBOX, Words.text("collections.none.title"),
                Words.text("collections.none.text")));
        grid.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                collections.select(row.item());
            }
        });
        across.setOrientation(Orientation.HORIZONTAL);
        across.setUnitIncrement(RowCell.CELL_WIDTH / 2);
        grid.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.getDeltaX() != 0) {
                across.setValue(Math.clamp(across.getValue() - event.getDeltaX(), 0, across.getMax()));
            }
        });
        grid.widthProperty().subscribe(_ -> measure());
    }

    private void measure() {
        int most = collections.shownProperty()
                .get()
                .rows()
                .stream()
                .mapToInt(row -> row.cells().size())
                .max()
                .orElse(0);
        double visible = Math.max(0, grid.getWidth() - RowCell.PARTITION_WIDTH - RowCell.SORT_WIDTH - 16);
        double hidden = Math.max(0, most * RowCell.CELL_WIDTH - visible);
        across.setMax(hidden);
        across.setVisibleAmount(most == 0 ? 0 : hidden * visible / (most * RowCell.CELL_WIDTH));
        across.setValue(Math.min(across.getValue(), hidden));
        across.setVisible(hidden > 0);
        across.setManaged(hidden > 0);
    }

    private void show(ItemCollections shown) {
        boolean noTable = collections.tableProperty().get().isEmpty();
        body.getChildren()
                .setAll(noTable
                        ? List.of(Nodes.empty(Feather.DATABASE, Words.text("entities.empty.title"),
                                Words.text("collections.none.text")))
                        : List.of(filled));
        partitionName.setText(shown.partitionKey());
        sortName.setText(shown.sortKey().isEmpty() ? Words.text("collections.nosort") : shown.sortKey());
        summary.setText(collections.summary());
        switcher.show(collections.views(), collections.indexProperty().get());
        pattern.getItems().setAll(collections.patterns());
        pattern.setValue(collections.patternProperty().get());
        showBanner(shown);
        grid.setItems(FXCollections.observableArrayList(shown.rows()));
        shown.firstLit().ifPresent(row -> grid.scrollTo(Math.max(0, row - ROWS_BEFORE_LIT)));
        measure();
    }

    private void showBanner(ItemCollections shown) {
        Optional<String> text = collections.litSummary();
        banner.setVisible(text.isPresent());
        banner.setManaged(text.isPresent());
        text.ifPresent(words -> banner.getChildren()
                .setAll(
                        Icons.of(shown.lit() > 0 ? Feather.ZAP : Feather.INFO, "info"), Nodes.label(words),
                        Nodes.spring(),
                        Nodes.tool("collections-dark", Words.text("collections.dark"), Feather.X,
                                () -> collections.light(Optional.empty()))));
    }

    public Node node() {
        return screen;
    }
}
