package dev.keywright.desktop.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.keywright.design.edit.DesignEdit;
import dev.keywright.design.edit.Edit;
import dev.keywright.design.edit.TableEdit;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.desktop.dialogue.Dialogue;
import dev.keywright.desktop.dialogue.Notice;
import dev.keywright.desktop.session.Derived;
import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.Places;
import dev.keywright.desktop.session.Session;
import dev.keywright.desktop.words.Words;

import javafx.beans.property.ReadOnlyObjectProperty;

/** The selected table. Sections hand in edits of it; what they may hand in is in {@link TableJudge}. */
public final class TableViewModel {
    private final Session session;
    private final Desk desk;
    private final Dialogue dialogue;
    private final ReadOnlyObjectProperty<Optional<TableState>> state;

    public TableViewModel(Session session, Desk desk, FiguresViewModel figures, Dialogue dialogue) {
        this.session = session;
        this.desk = desk;
        this.dialogue = dialogue;
        state = Derived.of(
                () -> Places.table(session.design(), desk.selectionProperty().get())
                        .map(table -> new TableState(session.design(), table, figures.figuresProperty().get())),
                session.designProperty(), desk.selectionProperty(), figures.figuresProperty());
    }

    ReadOnlyObjectProperty<Optional<TableState>> stateProperty() {
        return state;
    }

    List<TableName> tables() {
        return session.design().tables().stream().map(Table::name).toList();
    }

    void showTable(TableName name) {
        desk.select(new DesignPath.OfTable(name));
    }

    /** Makes an edit of the table on screen. A refusal is told; nothing has changed then. */
    void edit(Function<Table, Edit> edit) {
        state.get().ifPresent(shown -> apply(edit.apply(shown.table())));
    }

    private boolean apply(Edit edit) {
        session.pause();
        Optional<String> refused = session.apply(edit);
        refused.ifPresent(reason -> dialogue.tell(Notice.bad(Words.text("table.refused", reason))));
        return refused.isEmpty();
    }

    /** Adds a table keyed by PK and SK under a free name. */
    void addTable() {
        add(Words.text("table.new"), name -> new TableEdit.AddTable(Table.of(name.value(), KeySchema.of("PK", "SK"))));
    }

    /** A second table with the same keys, indexes and options. */
    void duplicate() {
        state.get()
                .map(TableState::table)
                .ifPresent(table -> add(Words.text("table.copy", table.name()),
                        name -> new TableEdit.DuplicateTable(table.name(), name)));
    }

    private void add(String base, Function<TableName, Edit> edit) {
        TableName name = new TableName(base);
        for (int i = 2; session.design().table(name).isPresent(); i++) {
            name = new TableName(base + i);
        }
        if (apply(edit.apply(name))) {
            showTable(name);
        }
    }

    /** Removes the table with its entities and items, and says how much that was. */
    void remove() {
        state.get().map(TableState::table).ifPresent(table -> {
            int entities = session.design().entitiesOf(table.name()).size();
            int items = session.design().itemsOf(table.name()).size();
            if (apply(new TableEdit.RemoveTable(table.name()))) {
                desk.begin(session.design());
                dialogue.tell(Notice.good(Words.text("table.removed", table.name(), entities, items)));
            }
        });
    }

    void rename(TableName to) {
        state.get().map(TableState::table).ifPresent(table -> {
            if (apply(new TableEdit.RenameTable(table.name(), to))) {
                showTable(to);
            }
        });
    }

    /** Where the design is at home: its first region. */
    void setHome(RegionName home) {
        List<RegionName> others = session.design().regions().stream().skip(1).filter(it -> !it.equals(home)).toList();
        apply(new DesignEdit.SetRegions(java.util.stream.Stream.concat(java.util.stream.Stream.of(home),
                others.stream()).toList()));
    }
}
