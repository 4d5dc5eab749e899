package dev.keywright.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.words.Words;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;

/** One side of a global index's key: up to four attributes, in order. */
final class KeySideEditor {
    private final String id;
    private final String called;
    private final TableViewModel model;
    private final Function<String, Optional<String>> judge;
    private final Consumer<List<AttributeName>> commit;
    private final List<KeyAttributeEditor> editors = new ArrayList<>();
    private final FlowPane row = new FlowPane(8, 6);
    private final Button add;
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private List<AttributeName> shown = List.of();

    /** @param fresh a name for one attribute more */
    KeySideEditor(String id, String called, TableViewModel model, Function<String, Optional<String>> judge,
            Supplier<AttributeName> fresh, Consumer<List<AttributeName>> commit) {
        this.id = id;
        this.called = called;
        this.model = model;
        this.judge = judge;
        this.commit = commit;
        add = Nodes.tool(id + "-add", Words.text("table.key.add", called), Feather.PLUS,
                () -> put(shown.size(), fresh.get()));
        row.setRowValignment(javafx.geometry.VPos.CENTER);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    private void put(int position, AttributeName attribute) {
        List<AttributeName> changed = new ArrayList<>(shown);
        if (position < changed.size()) {
            changed.set(position, attribute);
        } else {
            changed.add(attribute);
        }
        commit.accept(changed);
    }

    private void remove(int position) {
        List<AttributeName> fewer = new ArrayList<>(shown);
        fewer.remove(position);
        commit.accept(fewer);
    }

    /** @param least how many attributes this side keeps at any rate */
    void show(Table table, List<AttributeName> attributes, int least) {
        shown = attributes;
        complaint.set("");
        while (editors.size() > attributes.size()) {
            editors.removeLast();
        }
        while (editors.size() < attributes.size()) {
            editors.add(editor(editors.size()));
        }
        Optional<String> locked = attributes.size() > least ? Optional.empty() : Optional.of(called);
        for (int i = 0; i < attributes.size(); i++) {
            editors.get(i).show(table, attributes.get(i), locked);
        }
        List<Node> nodes = new ArrayList<>(editors.stream().map(KeyAttributeEditor::node).toList());
        if (attributes.size() < KeySchema.MAX_ATTRIBUTES_A_SIDE) {
            nodes.add(add);
        }
        if (!row.getChildren().equals(nodes)) {
            row.getChildren().setAll(nodes);
        }
    }

    private KeyAttributeEditor editor(int position) {
        return new KeyAttributeEditor(id + "-" + position, called + " " + (position + 1), model,
                new KeyAttributeEditor.Actions(judge, attribute -> put(position, attribute), () -> remove(position),
                        complaint::set));
    }

    ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    Node node() {
        return row;
    }
}
