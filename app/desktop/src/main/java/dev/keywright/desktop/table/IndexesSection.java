package dev.keywright.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.design.edit.IndexEdit;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.LocalIndex;
import dev.keywright.design.table.Table;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.words.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** The indexes as cards, and how many more there can be. */
final class IndexesSection implements Section {
    private final TableViewModel model;
    private final List<IndexCard> cards = new ArrayList<>();
    private final VBox list = new VBox(10);
    private final Label counts = Nodes.label("", "muted", "small");
    private final Button addGlobal;
    private final Button addLocal;
    private final Label why = Nodes.paragraph("", "muted", "small");
    private final Label none = Nodes.paragraph(Words.text("table.indexes.none"), "muted");
    private final VBox box;

    IndexesSection(TableViewModel model) {
        this.model = model;
        addGlobal = Nodes.button("index-add", Words.text("table.index.add.global"), Feather.PLUS, this::addGlobal);
        addLocal = Nodes.button("index-add-local", Words.text("table.index.add.local"), Feather.PLUS, this::addLocal);
        HBox row = new HBox(8, addGlobal, addLocal, counts);
        row.setAlignment(Pos.CENTER_LEFT);
        why.managedProperty().bind(why.textProperty().isNotEmpty());
        box = new VBox(10, list, row, why);
    }

    /** Adds a global index on the next free pair of generic key attributes. */
    private void addGlobal() {
        model.edit(table -> {
            int number = 1;
            while (table.indexNames().contains(new IndexName("GSI" + number))
                    || table.attribute(new AttributeName("GSI" + number + "PK")).isPresent()) {
                number++;
            }
            return new IndexEdit.AddGlobal(table.name(), GlobalIndex.of("GSI" + number,
                    KeySchema.of("GSI" + number + "PK", "GSI" + number + "SK")));
        });
    }

    private void addLocal() {
        model.edit(table -> {
            int number = 1;
            while (table.indexNames().contains(new IndexName("LSI" + number))
                    || table.attribute(new AttributeName("LSI" + number + "SK")).isPresent()) {
                number++;
            }
            return new IndexEdit.AddLocal(table.name(), LocalIndex.of("LSI" + number, "LSI" + number + "SK"));
        });
    }

    @Override
    public void show(TableState state) {
        Table table = state.table();
        List<IndexName> names = table.indexNames();
        while (cards.size() < names.size()) {
            cards.add(new IndexCard(cards.size(), model));
        }
        for (int i = 0; i < names.size(); i++) {
            cards.get(i).show(state, names.get(i));
        }
        List<Node> nodes = new ArrayList<>(
                cards.subList(0, names.size()).stream().map(IndexCard::node).toList());
        if (nodes.isEmpty()) {
            nodes.add(none);
        }
        if (!nodes.equals(list.getChildren())) {
            list.getChildren().setAll(nodes);
        }
        counts.setText(Words.text("table.indexes.counts", table.globalIndexes().size(), Table.MAX_GLOBAL_INDEXES,
                table.localIndexes().size(), Table.MAX_LOCAL_INDEXES));
        Optional<String> noGlobal = TableJudge.anotherGlobal(table);
        Optional<String> noLocal = TableJudge.anotherLocal(table);
        addGlobal.setDisable(noGlobal.isPresent());
        addLocal.setDisable(noLocal.isPresent());
        why.setText(String.join(" ", noGlobal.orElse(""), noLocal.orElse("")).strip());
    }

    @Override
    public Node node() {
        return box;
    }
}
