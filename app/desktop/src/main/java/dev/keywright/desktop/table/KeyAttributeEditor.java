package dev.keywright.desktop.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import dev.keywright.design.edit.TableEdit;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.table.Attribute;
import dev.keywright.design.table.Table;
import dev.keywright.design.value.ValueType;
import dev.keywright.desktop.shared.Choice;
import dev.keywright.desktop.shared.NamePicker;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.words.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

/** One attribute of a key: which it is, of what type, and a button that takes it out. */
final class KeyAttributeEditor {
    private static final List<ValueType> KEYABLE = List.of(ValueType.S, ValueType.N, ValueType.B);
    private static final double NAME_WIDTH = 158;

    private final NamePicker name;
    private final Choice<ValueType> type;
    private final Button remove;
    private final HBox row;
    private String shown = "";

    /** What people do to the attribute. */
    record Actions(Function<String, Optional<String>> judge, Consumer<AttributeName> choose, Runnable remove,
            Consumer<String> complain) {}

    KeyAttributeEditor(String id, String called, TableViewModel table, Actions actions) {
        name = new NamePicker(id, actions.judge(), text -> actions.choose().accept(new AttributeName(text)),
                actions.complain()).named(called).width(NAME_WIDTH);
        type = new Choice<>(id + "-type", ValueType::name,
                chosen -> table.edit(it -> new TableEdit.DeclareAttribute(it.name(), Attribute.of(shown, chosen))));
        type.named(Words.text("table.type.of", called));
        type.node().setMinWidth(60);
        remove = Nodes.tool(id + "-remove", Words.text("table.key.remove", called), Feather.X, actions.remove());
        row = new HBox(4, name.node(), type.node(), remove);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    /** @param locked why the attribute must stay in the key; nothing when it may go */
    void show(Table table, AttributeName attribute, Optional<String> locked) {
        shown = attribute.value();
        name.show(names(table), shown);
        type.show(KEYABLE, table.attribute(attribute).map(Attribute::type).orElse(ValueType.S));
        remove.setVisible(locked.isEmpty());
        remove.setManaged(locked.isEmpty());
    }

    /** Attributes that could be in a key. */
    static List<String> names(Table table) {
        return table.attributes()
                .stream()
                .filter(attribute -> attribute.type().keyable())
                .map(attribute -> attribute.name().value())
                .toList();
    }

    Node node() {
        return row;
    }
}
