package dev.keywright.desktop.command;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The command palette: what was typed, and what answers it, best first. */
public final class PaletteViewModel {
    private static final int SHOWN = 60;

    private final Supplier<List<Command>> source;
    private final StringProperty query = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObservableList<Command> results = FXCollections.observableArrayList();

    /** @param source asked anew each time the palette opens, since tables and patterns come and go */
    public PaletteViewModel(Supplier<List<Command>> source) {
        this.source = source;
        query.addListener(_ -> refresh());
    }

    public void open() {
        query.set("");
        refresh();
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    /** Closes first: the command may well open something else over the window. */
    public void run(Command command) {
        close();
        command.run();
    }

    private void refresh() {
        List<Command> usable = source.get().stream().filter(command -> command.enabled().get()).toList();
        results.setAll(query.get().isBlank() ? usable : ranked(usable));
    }

    private List<Command> ranked(List<Command> commands) {
        record Ranked(Command command, int score) {}
        return commands.stream().flatMap(command -> {
            OptionalInt score = Match.score(command.title().get(), query.get());
            return score.isPresent() ? Stream.of(new Ranked(command, score.getAsInt())) : Stream.empty();
        }).sorted(Comparator.comparingInt(Ranked::score).reversed()).limit(SHOWN).map(Ranked::command).toList();
    }

    public StringProperty queryProperty() {
        return query;
    }

    public BooleanProperty openProperty() {
        return open;
    }

    public ObservableList<Command> results() {
        return results;
    }
}
