package dev.keywright.desktop.table;

import java.util.List;
import java.util.Optional;

import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.shared.TablePicker;
import dev.keywright.desktop.words.Words;
import dev.keywright.workbench.price.PriceBook;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** A table on one page: key, indexes, attributes, capacity, options, regions, tags. */
public final class TableView {
    private static final double PAGE_WIDTH = 1_040;

    private final StackPane body = new StackPane();
    private final Button duplicate;
    private final Button remove;
    private final List<Section> sections;
    private final ScrollPane page;
    private final Node nothing;
    private final VBox screen;

    public TableView(TableViewModel model, PriceBook book) {
        duplicate = Nodes.tool("table-duplicate", Words.text("table.duplicate"), Feather.COPY, model::duplicate);
        remove = Nodes.tool("table-remove", Words.text("table.remove"), Feather.TRASH_2, model::remove);
        sections = List.of(new KeySection(model), new IndexesSection(model), new AttributesSection(model),
                new CapacitySection(model), new OptionsSection(model), new ReplicasSection(model, book),
                new TagsSection(model));
        page = page();
        Button add = Nodes.button("table-first", Words.text("table.add"), Feather.PLUS, model::addTable);
        add.getStyleClass().add("accent");
        nothing = Nodes.empty(Feather.DATABASE, Words.text("table.empty.title"), Words.text("table.empty.text"), add);
        HBox head = new HBox(Nodes.screenTitle(Words.text("screen.table")),
                TablePicker.of(model.stateProperty().map(state -> state.map(it -> it.table().name())), model::tables,
                        model::showTable),
                Nodes.spring(), remove, duplicate,
                Nodes.button("table-add", Words.text("table.add"), Feather.PLUS, model::addTable));
        head.getStyleClass().add("screen-head");
        VBox.setVgrow(body, Priority.ALWAYS);
        screen = new VBox(head, body);
        model.stateProperty().subscribe(this::show);
    }

    private ScrollPane page() {
        List<String> titles = List.of("table.key", "table.indexes", "table.attributes", "table.capacity.title",
                "table.options", "table.regions", "table.tags");
        VBox content = new VBox(26);
        for (int i = 0; i < sections.size(); i++) {
            content.getChildren()
                    .add(new VBox(8, Nodes.label(Words.text(titles.get(i)), "title-3"), sections.get(i).node()));
        }
        content.setPadding(new Insets(4, 16, 24, 16));
        content.setMaxWidth(PAGE_WIDTH);
        StackPane centred = new StackPane(content);
        centred.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        ScrollPane scroll = new ScrollPane(centred);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("table-page");
        return scroll;
    }

    private void show(Optional<TableState> state) {
        duplicate.setDisable(state.isEmpty());
        remove.setDisable(state.isEmpty());
        state.ifPresent(shown -> sections.forEach(section -> section.show(shown)));
        Node wanted = state.isPresent() ? page : nothing;
        if (!body.getChildren().contains(wanted)) {
            body.getChildren().setAll(wanted);
        }
    }

    public Node node() {
        return screen;
    }
}
