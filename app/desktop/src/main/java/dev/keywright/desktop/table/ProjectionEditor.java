package dev.keywright.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

import dev.keywright.design.name.AttributeName;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.Table;
import dev.keywright.desktop.shared.Choice;
import dev.keywright.desktop.shared.NamePicker;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.words.Words;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/** What an index copies: all, keys alone, or keys and the attributes named as chips. */
final class ProjectionEditor {
    private static final List<String> TYPES = List.of(new Projection.All().projectionType(),
            new Projection.KeysOnly().projectionType(), new Projection.Include(List.of()).projectionType());

    private final String id;
    private final Consumer<Projection> commit;
    private final Choice<String> type;
    private final NamePicker more;
    private final FlowPane chips = new FlowPane(6, 6);
    private final VBox box;
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private Projection shown = new Projection.All();
    private Optional<Table> table = Optional.empty();
    private KeySchema key = new KeySchema(List.of(), List.of());

    ProjectionEditor(String id, Consumer<Projection> commit) {
        this.id = id;
        this.commit = commit;
        type = new Choice<>(id, type -> type, this::choose);
        type.named(Words.text("table.projection")).node().setPrefWidth(158);
        more = new NamePicker(id + "-more", this::judge, this::include, complaint::set)
                .prompt(Words.text("table.projection.more"))
                .named(Words.text("table.projection.more"))
                .width(158);
        box = new VBox(6, type.node(), chips);
    }

    private void choose(String projectionType) {
        if (!projectionType.equals(shown.projectionType())) {
            commit.accept(switch (TYPES.indexOf(projectionType)) {
                case 0 -> new Projection.All();
                case 1 -> new Projection.KeysOnly();
                default -> new Projection.Include(List.of());
            });
        }
    }

    private Optional<String> judge(String name) {
        return table.flatMap(it -> TableJudge.included(it, key, new Projection.Include(included()), name));
    }

    private List<AttributeName> included() {
        return shown instanceof Projection.Include(var names) ? names : List.of();
    }

    private void include(String name) {
        List<AttributeName> wider = new ArrayList<>(included());
        wider.add(new AttributeName(name));
        commit.accept(new Projection.Include(wider));
    }

    private void leaveOut(AttributeName name) {
        commit.accept(new Projection.Include(included().stream().filter(each -> !each.equals(name)).toList()));
    }

    void show(TableState state, KeySchema indexKey, Projection projection) {
        table = Optional.of(state.table());
        key = indexKey;
        complaint.set("");
        type.show(TYPES, projection.projectionType());
        more.show(candidates(state, projection), "");
        if (!projection.equals(shown) || chips.getChildren().isEmpty()) {
            shown = projection;
            List<Node> nodes = new ArrayList<>(included().stream().map(this::chip).toList());
            nodes.add(more.node());
            chips.getChildren().setAll(nodes);
        }
        boolean include = projection instanceof Projection.Include;
        chips.setVisible(include);
        chips.setManaged(include);
    }

    private Node chip(AttributeName name) {
        HBox chip = new HBox(2, Nodes.label(name.value(), "mono"),
                Nodes.tool(id + "-out-" + name, Words.text("table.projection.out", name), Feather.X,
                        () -> leaveOut(name)));
        chip.getStyleClass().add("chip");
        chip.setAlignment(Pos.CENTER_LEFT);
        return chip;
    }

    /** Declared attributes and fields of entities that the index does not have yet. */
    private List<String> candidates(TableState state, Projection projection) {
        TreeSet<String> names = new TreeSet<>();
        state.table().attributes().forEach(attribute -> names.add(attribute.name().value()));
        state.design()
                .entitiesOf(state.table().name())
                .forEach(entity -> entity.fields().forEach(field -> names.add(field.name().value())));
        state.table().keys().attributes().forEach(attribute -> names.remove(attribute.value()));
        key.attributes().forEach(attribute -> names.remove(attribute.value()));
        if (projection instanceof Projection.Include(var included)) {
            included.forEach(attribute -> names.remove(attribute.value()));
        }
        return List.copyOf(names);
    }

    ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    Node node() {
        return box;
    }
}
