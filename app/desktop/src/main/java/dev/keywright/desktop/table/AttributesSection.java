package dev.keywright.desktop.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.keywright.design.edit.TableEdit;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.Table;
import dev.keywright.design.value.ValueType;
import dev.keywright.desktop.shared.Choice;
import dev.keywright.desktop.shared.Entry;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.words.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** The declared attributes, their types, and what each is a key of. */
final class AttributesSection implements Section {
    private static final double NAME_WIDTH = 200;
    private static final double TYPE_WIDTH = 86;
    private static final List<ValueType> ALL = Arrays.asList(ValueType.values());
    private static final List<ValueType> KEYABLE = ALL.stream().filter(ValueType::keyable).toList();

    private final TableViewModel model;
    private final List<Row> rows = new ArrayList<>();
    private final VBox list = new VBox(4);
    private final VBox box;

    AttributesSection(TableViewModel model) {
        this.model = model;
        box = new VBox(8, Nodes.paragraph(Words.text("table.attributes.help"), "muted", "small"), list,
                Nodes.button("attribute-add", Words.text("table.attribute.add"), Feather.PLUS, this::add));
    }

    private void add() {
        model.edit(table -> {
            AttributeName free = new AttributeName(Words.text("table.attribute.new"));
            for (int i = 2; table.attribute(free).isPresent(); i++) {
                free = new AttributeName(Words.text("table.attribute.new") + i);
            }
            return new TableEdit.DeclareAttribute(table.name(), new Attribute(free, ValueType.S));
        });
        rows.getLast().name.node().requestFocus();
    }

    @Override
    public void show(TableState state) {
        List<Attribute> attributes = state.table().attributes();
        while (rows.size() > attributes.size()) {
            rows.removeLast();
        }
        while (rows.size() < attributes.size()) {
            rows.add(new Row(rows.size()));
        }
        for (int i = 0; i < attributes.size(); i++) {
            rows.get(i).show(state.table(), attributes.get(i));
        }
        List<Node> nodes = rows.stream().<Node>map(row -> row.line).toList();
        if (!nodes.equals(list.getChildren())) {
            list.getChildren().setAll(nodes);
        }
    }

    @Override
    public Node node() {
        return box;
    }

    /** One attribute. */
    private final class Row {
        private final Entry name;
        private final Choice<ValueType> type;
        private final Label use = Nodes.label("", "muted", "small");
        private final Button remove;
        private final HBox line;
        private AttributeName shown = new AttributeName("");

        Row(int position) {
            String id = "attribute-" + position;
            name = new Entry(id, this::judge, this::rename).named(Words.text("table.attribute"));
            name.node().getStyleClass().add("mono");
            name.node().setPrefWidth(NAME_WIDTH);
            type = new Choice<>(id + "-type", ValueType::name, chosen -> model.edit(
                    table -> new TableEdit.DeclareAttribute(table.name(), new Attribute(shown, chosen))));
            type.named(Words.text("table.type")).node().setPrefWidth(TYPE_WIDTH);
            remove = Nodes.tool(id + "-remove", Words.text("table.attribute.remove"), Feather.TRASH_2,
                    () -> model.edit(table -> new TableEdit.RemoveAttribute(table.name(), shown)));
            name.complaintProperty().subscribe(this::say);
            line = new HBox(8, name.node(), type.node(), remove, use);
            line.setAlignment(Pos.CENTER_LEFT);
        }

        private Optional<String> judge(String text) {
            return model.stateProperty().get().flatMap(state -> TableJudge.attributeName(state.table(), shown, text));
        }

        private void rename(String to) {
            AttributeName from = shown;
            model.edit(table -> new TableEdit.RenameAttribute(table.name(), from, new AttributeName(to)));
        }

        private void say(String complaint) {
            use.getStyleClass().removeAll("bad", "muted");
            use.getStyleClass().add(complaint.isEmpty() ? "muted" : "bad");
            use.setText(complaint.isEmpty()
                    ? model.stateProperty().get().map(state -> use(state.table(), shown)).orElse("")
                    : complaint);
        }

        void show(Table table, Attribute attribute) {
            shown = attribute.name();
            name.show(shown.value());
            boolean key = table.keyAttributes().contains(shown);
            type.show(key ? KEYABLE : ALL, attribute.type());
            remove.setDisable(key);
            say(name.complaintProperty().get());
        }

        private static String use(Table table, AttributeName attribute) {
            Set<String> keys = new LinkedHashSet<>();
            if (table.keys().contains(attribute)) {
                keys.add(Words.text("table.attribute.table"));
            }
            table.indexNames()
                    .stream()
                    .filter(index -> table.keysOf(index).filter(key -> key.contains(attribute)).isPresent())
                    .forEach(index -> keys.add(index.value()));
            return keys.isEmpty() ? "" : Words.text("table.attribute.key", String.join(", ", keys));
        }
    }
}
