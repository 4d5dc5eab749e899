package dev.keywright.desktop.table;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.keywright.design.table.AutoScaling;
import dev.keywright.design.table.ProvisionedUnits;
import dev.keywright.desktop.shared.Entry;
import dev.keywright.desktop.shared.Nodes;
import dev.keywright.desktop.words.Words;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Provisioned units of one side, and how they scale. */
final class UnitsEditor {
    static final long MAX_UNITS = 1_000_000_000;
    private static final int LEAST_TARGET = 20;
    private static final int MOST_TARGET = 90;
    private static final int USUAL_TARGET = 70;
    private static final int GROWTH = 10;

    private final Consumer<ProvisionedUnits> commit;
    private final Entry units;
    private final CheckBox scaling;
    private final Entry least;
    private final Entry most;
    private final Entry target;
    private final HBox range;
    private final VBox box;
    private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper("");
    private ProvisionedUnits shown = ProvisionedUnits.fixed(1);

    UnitsEditor(String id, String called, Consumer<ProvisionedUnits> commit) {
        this.commit = commit;
        units = Entry.number(id, 1, MAX_UNITS, value -> hand(value, shown.autoScaling())).named(called);
        least = Entry.number(id + "-min", 1, MAX_UNITS, value -> scale(old -> new AutoScaling(value,
                Math.max(value, old.maxCapacity()), old.targetUtilization()))).named(Words.text("table.scaling.min"));
        most = Entry.number(id + "-max", 1, MAX_UNITS, value -> scale(old -> new AutoScaling(
                Math.min(value, old.minCapacity()), value, old.targetUtilization())))
                .named(Words.text("table.scaling.max"));
        target = Entry.number(id + "-target", LEAST_TARGET, MOST_TARGET, value -> scale(old -> new AutoScaling(
                old.minCapacity(), old.maxCapacity(), (int) value))).named(Words.text("table.scaling.target"));
        scaling = new CheckBox(Words.text("table.scaling"));
        scaling.setId(id + "-scaling");
        scaling.setOnAction(_ -> hand(shown.units(), scaling.isSelected() ? Optional.of(first()) : Optional.empty()));
        Stream.of(least, most, target).forEach(entry -> entry.node().setPrefColumnCount(4));
        target.node().setPrefColumnCount(2);
        range = row(least.node(), Nodes.label(Words.text("table.scaling.to"), "caption"), most.node(),
                Nodes.label(Words.text("table.scaling.at"), "caption"), target.node(), Nodes.label("%", "caption"));
        box = new VBox(6, row(units.node(), scaling), range);
        Stream.of(units, least, most, target)
                .forEach(entry -> entry.complaintProperty().subscribe(this::listen));
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(6, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void listen() {
        complaint.set(Stream.of(units, least, most, target)
                .map(entry -> entry.complaintProperty().get())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(""));
    }

    private AutoScaling first() {
        return new AutoScaling(shown.units(), Math.min(MAX_UNITS, shown.units() * GROWTH), USUAL_TARGET);
    }

    private void scale(java.util.function.UnaryOperator<AutoScaling> change) {
        hand(shown.units(), shown.autoScaling().map(change));
    }

    private void hand(long value, Optional<AutoScaling> autoScaling) {
        commit.accept(new ProvisionedUnits(value, autoScaling));
    }

    void show(ProvisionedUnits wanted) {
        shown = wanted;
        units.show(Long.toString(wanted.units()));
        scaling.setSelected(wanted.autoScaling().isPresent());
        range.setVisible(wanted.autoScaling().isPresent());
        range.setManaged(range.isVisible());
        wanted.autoScaling().ifPresent(rule -> {
            least.show(Long.toString(rule.minCapacity()));
            most.show(Long.toString(rule.maxCapacity()));
            target.show(Integer.toString(rule.targetUtilization()));
        });
    }

    ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    Node node() {
        return box;
    }
}
