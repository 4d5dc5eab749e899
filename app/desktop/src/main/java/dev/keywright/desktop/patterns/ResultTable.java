package dev.keywright.desktop.patterns;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.keywright.desktop.shared.EngineText;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.words.Words;
import dev.keywright.engine.value.Item;
import dev.keywright.workbench.run.PatternResult;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The rows a pattern returned, a column for each attribute. */
final class ResultTable {
    private static final int MOST_COLUMNS = 24;
    private static final double WIDTH = 150;

    private final TableView<Item> table = new TableView<>();

    ResultTable() {
        table.setId("pattern-rows");
        table.getStyleClass().add("framed");
        table.setAccessibleText(Words.text("patterns.rows"));
    }

    void show(Optional<PatternResult> result) {
        List<Item> items = result.map(PatternResult::items).orElse(List.of());
        Set<String> names = new LinkedHashSet<>();
        items.forEach(item -> names.addAll(item.attributes().keySet()));
        table.getColumns().setAll(names.stream().limit(MOST_COLUMNS).map(ResultTable::column).toList());
        table.setItems(FXCollections.observableArrayList(items));
        table.setPlaceholder(Nodes.label(
                Words.text(result.isPresent() ? "patterns.rows.none" : "patterns.rows.notrun"), "muted"));
    }

    private static TableColumn<Item, String> column(String name) {
        TableColumn<Item, String> column = new TableColumn<>(name);
        column.setPrefWidth(WIDTH);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                row.getValue().find(name).map(EngineText::of).orElse("")));
        return column;
    }

    TableView<Item> node() {
        return table;
    }
}
