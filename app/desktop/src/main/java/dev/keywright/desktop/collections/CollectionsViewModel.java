package dev.keywright.desktop.collections;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.table.Table;
import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.Places;
import dev.keywright.desktop.session.Session;
import dev.keywright.desktop.words.Words;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The items of a table, as the table or one of its indexes keeps them, and the range a pattern reads. */
public final class CollectionsViewModel {
    private final Session session;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<TableName>> table = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<IndexName>> index = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<PatternName>> pattern = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<ItemCollections> shown = new ReadOnlyObjectWrapper<>(ItemCollections.NONE);

    public CollectionsViewModel(Session session, Desk desk) {
        this.session = session;
        this.desk = desk;
        session.designProperty().addListener(_ -> refresh());
        desk.selectionProperty().subscribe(this::follow);
        search.addListener(_ -> refresh());
    }

    /** A table or index selected elsewhere is shown; a pattern brings its table and index along. */
    private void follow(DesignPath path) {
        Design design = session.design();
        switch (path) {
            case DesignPath.OfPattern(var name) -> light(Optional.of(name));
            case DesignPath.OfTable _,DesignPath.OfAttribute _,DesignPath.OfIndex _ -> {
                table.set(Places.table(design, path).map(Table::name));
                index.set(Places.index(path));
                pattern.set(Optional.empty());
                refresh();
            }
            case DesignPath.OfEntity _,DesignPath.OfField _,DesignPath.OfTemplate _,DesignPath.OfItem _ -> {
                Optional<TableName> wanted = Places.table(design, path).map(Table::name);
                if (!wanted.equals(table.get())) {
                    table.set(wanted);
                    index.set(Optional.empty());
                    refresh();
                }
            }
            case DesignPath.Whole _,DesignPath.OfScenario _ -> refresh();
        }
    }

    private void refresh() {
        Design design = session.design();
        Optional<Table> found = table.get().flatMap(design::table).or(() -> design.tables().stream().findFirst());
        table.set(found.map(Table::name));
        if (index.get().isPresent() && found.filter(it -> it.indexNames().contains(index.get().get())).isEmpty()) {
            index.set(Optional.empty());
        }
        Optional<AccessPattern> lit = pattern.get().flatMap(design::accessPattern);
        shown.set(found.map(it -> ItemCollections.of(design,
                new ItemCollections.Wish(it, index.get(), lit, Objects.requireNonNullElse(search.get(), ""))))
                .orElse(ItemCollections.NONE));
    }

    void showTable(TableName wanted) {
        desk.select(new DesignPath.OfTable(wanted));
    }

    /** Turns the same items to an index; empty means the table itself. */
    void showIndex(Optional<IndexName> wanted) {
        if (!wanted.equals(index.get())) {
            index.set(wanted);
            pattern.set(Optional.empty());
            refresh();
        }
    }

    /** Lights up what a pattern reads, and turns to the table and index it reads from; empty puts the light out. */
    void light(Optional<PatternName> wanted) {
        pattern.set(wanted);
        wanted.flatMap(session.design()::accessPattern).flatMap(AccessPattern::request).ifPresent(request -> {
            Optional<Source> source = source(request);
            source.ifPresent(from -> {
                table.set(Optional.of(from.table()));
                index.set(from.index());
            });
        });
        refresh();
    }

    private static Optional<Source> source(Request request) {
        return request instanceof Request.Reads reads
                ? Optional.of(reads.source())
                : request.tables().stream().findFirst().map(Source::of);
    }

    void select(DesignPath.OfItem item) {
        desk.select(item);
    }

    /** The index choices of the table shown: the table itself first. */
    List<Optional<IndexName>> views() {
        List<Optional<IndexName>> views = new java.util.ArrayList<>();
        views.add(Optional.empty());
        table.get()
                .flatMap(session.design()::table)
                .ifPresent(found -> found.indexNames().forEach(name -> views.add(Optional.of(name))));
        return List.copyOf(views);
    }

    List<Optional<PatternName>> patterns() {
        List<Optional<PatternName>> patterns = new java.util.ArrayList<>();
        patterns.add(Optional.empty());
        session.design().accessPatterns().forEach(found -> patterns.add(Optional.of(found.name())));
        return List.copyOf(patterns);
    }

    List<TableName> tables() {
        return session.design().tables().stream().map(Table::name).toList();
    }

    /** One line: partitions, items, how many are absent, how many the pattern reads. */
    String summary() {
        ItemCollections now = shown.get();
        String counts = Words.text("collections.counts", now.partitions(), now.rows().size());
        String sparse = now.absent() == 0
                ? ""
                : Words.text("collections.absent", now.absent(), index.get().map(IndexName::value).orElse(""));
        return counts + sparse;
    }

    /** What the lit pattern reads; empty while none is lit. */
    Optional<String> litSummary() {
        return pattern.get()
                .map(name -> shown.get().lit() == 0
                        ? Words.text("collections.lit.none", name)
                        : Words.text("collections.lit", name, shown.get().lit()));
    }

    ReadOnlyObjectProperty<Optional<TableName>> tableProperty() {
        return table.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<IndexName>> indexProperty() {
        return index.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PatternName>> patternProperty() {
        return pattern.getReadOnlyProperty();
    }

    StringProperty searchProperty() {
        return search;
    }

    ReadOnlyObjectProperty<ItemCollections> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
