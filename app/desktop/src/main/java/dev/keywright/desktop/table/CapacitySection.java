package dev.keywright.desktop.table;

import java.util.List;

import dev.keywright.design.edit.TableEdit;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.Table;
import dev.keywright.desktop.shared.Choice;
import dev.keywright.desktop.shared.Form;
import dev.keywright.desktop.shared.Quantity;
import dev.keywright.desktop.words.Words;

import javafx.scene.Node;

/** How the table is paid for, and how much it can take. */
final class CapacitySection implements Section {
    private static final List<String> MODES = List.of("PAY_PER_REQUEST", "PROVISIONED");
    private static final long FIRST_UNITS = 5;

    private final TableViewModel model;
    private final Form form = Form.wide();
    private final Choice<String> mode;
    private final Form.Line modeLine;
    private final CapacityLines lines;

    CapacitySection(TableViewModel model) {
        this.model = model;
        mode = new Choice<>("option-capacity", mode -> mode, this::choose);
        modeLine = form.line(Words.text("table.capacity"), mode.wide().node(), "");
        lines = new CapacityLines("option", form, this::set, warm -> model.edit(table -> new TableEdit.SetOptions(
                table.name(), table.options().withWarmThroughput(warm))));
    }

    private void choose(String billingMode) {
        set("PROVISIONED".equals(billingMode)
                ? Capacity.provisioned(FIRST_UNITS, FIRST_UNITS)
                : Capacity.onDemand());
    }

    private void set(Capacity capacity) {
        model.edit(table -> new TableEdit.SetCapacity(table.name(), capacity));
    }

    @Override
    public void show(TableState state) {
        Table table = state.table();
        Capacity capacity = table.options().capacity();
        mode.show(MODES, capacity.billingMode());
        modeLine.help(switch (capacity) {
            case Capacity.OnDemand _ -> state.figures()
                    .map(figures -> Words.text("table.capacity.ondemand",
                            Quantity.dollars(figures.readMillion(table.options().tableClass())),
                            Quantity.dollars(figures.writeMillion(table.options().tableClass())), figures.region()))
                    .orElse("");
            case Capacity.Provisioned _ -> Words.text("table.capacity.provisioned");
        });
        lines.show(capacity, table.options().warmThroughput(), table.options().tableClass(), state.figures());
    }

    @Override
    public Node node() {
        return form.node();
    }
}
