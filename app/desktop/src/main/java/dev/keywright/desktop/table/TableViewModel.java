package dev.keywright.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import dev.keywright.design.edit.IndexEdit;
import dev.keywright.design.edit.TableEdit;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.model.KeyChart;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.DeletionProtection;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.PointInTimeRecovery;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.StreamView;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableClass;
import dev.keywright.design.table.TableOptions;
import dev.keywright.desktop.session.Derived;
import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.Places;
import dev.keywright.desktop.session.Session;
import dev.keywright.desktop.words.Words;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** The selected table: what it is keyed by, its indexes and its options. */
public final class TableViewModel {
    private static final long FIRST_PROVISIONED_UNITS = 5;

    private final Session session;
    private final Desk desk;
    private final ObservableValue<Optional<Table>> table;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    public TableViewModel(Session session, Desk desk) {
        this.session = session;
        this.desk = desk;
        table = Derived.of(() -> Places.table(session.design(), desk.selectionProperty().get()),
                session.designProperty(), desk.selectionProperty());
    }

    ObservableValue<Optional<Table>> table() {
        return table;
    }

    /** Why the last change was not made; empty when it was. */
    ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    List<TableName> tables() {
        return session.design().tables().stream().map(Table::name).toList();
    }

    void showTable(TableName name) {
        desk.select(new DesignPath.OfTable(name));
    }

    List<IndexLine> indexes(Table of) {
        List<IndexLine> lines = new ArrayList<>();
        of.globalIndexes().forEach(index -> lines.add(line(of, index.name(), IndexLine.Kind.GLOBAL)));
        of.localIndexes().forEach(index -> lines.add(line(of, index.name(), IndexLine.Kind.LOCAL)));
        return List.copyOf(lines);
    }

    private IndexLine line(Table of, IndexName index, IndexLine.Kind kind) {
        KeySchema keys = of.keysOf(index).orElse(new KeySchema(List.of(), List.of()));
        int entities = (int) session.design()
                .entitiesOf(of.name())
                .stream()
                .filter(entity -> KeyChart.of(of, entity).keySet().containsAll(keys.attributes()))
                .count();
        return new IndexLine(index, kind, names(keys.partition()), names(keys.sort()),
                of.projectionOf(index).map(TableViewModel::projection).orElse(""), entities);
    }

    static String names(List<AttributeName> attributes) {
        return attributes.stream().map(AttributeName::value).collect(Collectors.joining(" · "));
    }

    private static String projection(Projection projection) {
        return switch (projection) {
            case Projection.All _,Projection.KeysOnly _ -> projection.projectionType();
            case Projection.Include(var names) -> projection.projectionType() + ": " + names(names);
        };
    }

    /** Adds a table keyed by PK and SK under a free name. */
    void addTable() {
        String base = Words.text("table.new");
        String name = base;
        for (int i = 2; session.design().table(new TableName(name)).isPresent(); i++) {
            name = base + i;
        }
        TableName added = new TableName(name);
        take(session.apply(new TableEdit.AddTable(Table.of(name, KeySchema.of("PK", "SK")))));
        desk.select(new DesignPath.OfTable(added));
    }

    void rename(String to) {
        table.getValue()
                .filter(found -> !to.isBlank() && !found.name().value().equals(to.strip()))
                .ifPresent(found -> {
                    TableName name = new TableName(to.strip());
                    take(session.apply(new TableEdit.RenameTable(found.name(), name)));
                    if (refusal.get().isEmpty()) {
                        desk.select(new DesignPath.OfTable(name));
                    }
                });
    }

    /** Adds a global index on the next free pair of generic key attributes. */
    void addIndex() {
        table.getValue().ifPresent(found -> {
            int number = 1;
            while (taken(found, number)) {
                number++;
            }
            take(session.apply(new IndexEdit.AddGlobal(found.name(), GlobalIndex.of("GSI" + number,
                    KeySchema.of("GSI" + number + "PK", "GSI" + number + "SK")))));
        });
    }

    private static boolean taken(Table table, int number) {
        return table.indexNames().contains(new IndexName("GSI" + number))
                || table.keyAttributes().contains(new AttributeName("GSI" + number + "PK"));
    }

    void removeIndex(IndexName index) {
        table.getValue().ifPresent(found -> take(session.apply(new IndexEdit.Remove(found.name(), index))));
    }

    void setCapacity(String billingMode) {
        options(options -> options.capacity().billingMode().equals(billingMode)
                ? options
                : options.withCapacity("PROVISIONED".equals(billingMode)
                        ? Capacity.provisioned(FIRST_PROVISIONED_UNITS, FIRST_PROVISIONED_UNITS)
                        : Capacity.onDemand()));
    }

    void setProvisioned(long read, long write) {
        options(options -> options.withCapacity(Capacity.provisioned(read, write)));
    }

    void setTableClass(TableClass wanted) {
        options(options -> options.withTableClass(wanted));
    }

    void setStream(Optional<StreamView> wanted) {
        options(options -> options.withStream(wanted));
    }

    void setTimeToLive(String attribute) {
        options(options -> options.withTimeToLive(
                Optional.of(attribute.strip()).filter(name -> !name.isEmpty()).map(AttributeName::new)));
    }

    void setRecovery(boolean wanted) {
        options(options -> options.pointInTimeRecovery().isPresent() == wanted
                ? options
                : options.withPointInTimeRecovery(wanted
                        ? Optional.of(new PointInTimeRecovery(PointInTimeRecovery.MAX_DAYS))
                        : Optional.empty()));
    }

    void setProtection(boolean wanted) {
        options(options -> options
                .withDeletionProtection(wanted ? DeletionProtection.ENABLED : DeletionProtection.DISABLED));
    }

    private void options(UnaryOperator<TableOptions> change) {
        table.getValue().ifPresent(found -> {
            TableOptions changed = change.apply(found.options());
            if (!changed.equals(found.options())) {
                take(session.apply(new TableEdit.SetOptions(found.name(), changed)));
            }
        });
    }

    private void take(Optional<String> refused) {
        refusal.set(refused.orElse(""));
    }
}
