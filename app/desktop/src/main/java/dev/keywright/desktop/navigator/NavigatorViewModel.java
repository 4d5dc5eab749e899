package dev.keywright.desktop.navigator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.table.Table;
import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.Session;
import dev.keywright.desktop.words.Words;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/** Tables with their indexes, entities, patterns and scenarios; a click goes there. */
public final class NavigatorViewModel {
    private final Desk desk;
    private final ObservableValue<List<Entry>> sections;

    public NavigatorViewModel(Session session, Desk desk) {
        this.desk = desk;
        sections = session.designProperty().map(NavigatorViewModel::sections);
    }

    ObservableValue<List<Entry>> sections() {
        return sections;
    }

    ReadOnlyObjectProperty<DesignPath> selection() {
        return desk.selectionProperty();
    }

    void open(DesignPath path) {
        if (!path.equals(desk.selectionProperty().get())) {
            desk.open(path);
        }
    }

    private static List<Entry> sections(Design design) {
        return List.of(
                Entry.heading(Words.text("navigator.tables"),
                        design.tables().stream().map(NavigatorViewModel::table).toList()),
                Entry.heading(Words.text("navigator.entities"),
                        design.entities()
                                .stream()
                                .map(entity -> new Entry(Entry.Kind.ENTITY, entity.name().value(), "",
                                        Optional.of(new DesignPath.OfEntity(entity.name())),
                                        Optional.of(entity.colour()), List.of()))
                                .toList()),
                Entry.heading(Words.text("navigator.patterns"),
                        design.accessPatterns().stream().map(NavigatorViewModel::pattern).toList()),
                Entry.heading(Words.text("navigator.scenarios"),
                        design.scenarios()
                                .stream()
                                .map(scenario -> Entry.leaf(Entry.Kind.SCENARIO, scenario.name().value(), "",
                                        new DesignPath.OfScenario(scenario.name())))
                                .toList()));
    }

    private static Entry table(Table table) {
        List<Entry> indexes = Stream.concat(
                table.globalIndexes()
                        .stream()
                        .map(index -> Entry.leaf(Entry.Kind.INDEX, index.name().value(), "GSI",
                                new DesignPath.OfIndex(table.name(), index.name()))),
                table.localIndexes()
                        .stream()
                        .map(index -> Entry.leaf(Entry.Kind.INDEX, index.name().value(), "LSI",
                                new DesignPath.OfIndex(table.name(), index.name()))))
                .toList();
        return new Entry(Entry.Kind.TABLE, table.name().value(), "", Optional.of(new DesignPath.OfTable(table.name())),
                Optional.empty(), indexes);
    }

    private static Entry pattern(AccessPattern pattern) {
        return Entry.leaf(Entry.Kind.PATTERN, pattern.name().value(),
                pattern.request().isPresent() ? "" : Words.text("pattern.unsolved"),
                new DesignPath.OfPattern(pattern.name()));
    }
}
