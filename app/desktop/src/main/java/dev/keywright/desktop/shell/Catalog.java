package dev.keywright.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.desktop.command.Command;
import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.Documents;
import dev.keywright.desktop.session.Sample;
import dev.keywright.desktop.session.Samples;
import dev.keywright.desktop.session.ScreenId;
import dev.keywright.desktop.session.Session;
import dev.keywright.desktop.settings.Appearance;
import dev.keywright.desktop.theme.Appearances;
import dev.keywright.desktop.theme.Theme;
import dev.keywright.desktop.words.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;

/** Every command there is. The menus, the tool bar and the palette all draw from here. */
public final class Catalog {
    private final Documents documents;
    private final Session session;
    private final Desk desk;
    private final Appearances appearances;
    private final Samples samples;
    private final Jobs jobs;
    private final Command undo;
    private final Command redo;

    /** What other screens do, offered as commands here. */
    public record Jobs(Runnable palette, Runnable runAll, Runnable runSelected, Runnable simulate, Runnable calculate,
            Runnable exportTerraform, Runnable exportCloudFormation, Runnable quit) {}

    public Catalog(Documents documents, Session session, Desk desk, Appearances appearances, Samples samples,
            Jobs jobs) {
        this.documents = documents;
        this.session = session;
        this.desk = desk;
        this.appearances = appearances;
        this.samples = samples;
        this.jobs = jobs;
        undo = historyCommand("undo", "Shortcut+Z", Bindings.createStringBinding(
                () -> title("undo", session.undoLabelProperty().get()), session.undoLabelProperty()),
                Bindings.createBooleanBinding(() -> session.undoLabelProperty().get().isPresent(),
                        session.undoLabelProperty()),
                session::undo);
        redo = historyCommand("redo", "Shortcut+Shift+Z", Bindings.createStringBinding(
                () -> title("redo", session.redoLabelProperty().get()), session.redoLabelProperty()),
                Bindings.createBooleanBinding(() -> session.redoLabelProperty().get().isPresent(),
                        session.redoLabelProperty()),
                session::redo);
    }

    private static Command historyCommand(String id, String keys, ObservableStringValue title,
            ObservableBooleanValue enabled, Runnable action) {
        return new Command(id, Words.text("group.edit"), title, Optional.of(keys), enabled, action);
    }

    private static String title(String id, Optional<String> label) {
        return label.map(text -> Words.text("command." + id + ".named", text))
                .orElseGet(() -> Words.text("command." + id));
    }

    private static Command of(String id, String group, String keys, Runnable action) {
        return Command.always(id, Words.text("group." + group), Words.text("command." + id), keys, action);
    }

    List<MenuGroup> menus() {
        return List.of(new MenuGroup(Words.text("menu.file"), fileMenu()),
                new MenuGroup(Words.text("menu.edit"), List.of(List.of(undo, redo))),
                new MenuGroup(Words.text("menu.view"),
                        List.of(List.of(paletteCommand()), screenCommands(), themeCommands())),
                new MenuGroup(Words.text("menu.run"), List.of(runCommands())));
    }

    private List<List<Command>> fileMenu() {
        return List.of(
                List.of(of("new", "file", "Shortcut+N", documents::create),
                        of("open", "file", "Shortcut+O", documents::chooseAndOpen),
                        of("import", "file", "Shortcut+I", documents::chooseAndImport)),
                List.of(of("save", "file", "Shortcut+S", documents::save),
                        of("save-as", "file", "Shortcut+Shift+S", documents::saveAs)),
                List.of(export("terraform", "Terraform", jobs.exportTerraform()),
                        export("cloudformation", "CloudFormation", jobs.exportCloudFormation())),
                List.of(of("quit", "file", "Shortcut+Q", jobs.quit())));
    }

    private static Command export(String id, String format, Runnable action) {
        return Command.always("export-" + id, Words.text("group.file"), Words.text("command.export", format), "",
                action);
    }

    private Command paletteCommand() {
        return of("palette", "view", "Shortcut+K", jobs.palette());
    }

    private List<Command> screenCommands() {
        List<ScreenId> screens = List.of(ScreenId.values());
        return screens.stream()
                .map(screen -> Command.always("show-" + screen.name().toLowerCase(java.util.Locale.ROOT),
                        Words.text("group.view"), Words.text("command.show", Words.text(screen.titleKey())),
                        "Shortcut+" + (screens.indexOf(screen) + 1), () -> desk.show(screen)))
                .toList();
    }

    private List<Command> themeCommands() {
        return List.of(themeSwitch(), theme("theme.light", Appearance.LIGHT), theme("theme.dark", Appearance.DARK),
                theme("theme.system", Appearance.SYSTEM));
    }

    private Command themeSwitch() {
        return of("theme", "view", "Shortcut+Shift+T", () -> choose(
                appearances.themeProperty().get() == Theme.DARK ? Appearance.LIGHT : Appearance.DARK));
    }

    private Command theme(String id, Appearance appearance) {
        return of(id, "view", "", () -> choose(appearance));
    }

    private void choose(Appearance appearance) {
        appearances.chosenProperty().set(appearance);
        documents.change(documents.settings().withAppearance(appearance));
    }

    private List<Command> runCommands() {
        return List.of(of("run-all", "run", "Shortcut+R", jobs.runAll()),
                of("run-one", "run", "Shortcut+ENTER", jobs.runSelected()),
                of("simulate", "run", "Shortcut+Shift+R", jobs.simulate()),
                of("calculate", "run", "Shortcut+B", jobs.calculate()));
    }

    /** Named commands of the menus, for the tool bar. */
    public Command command(String id) {
        return menus().stream()
                .flatMap(menu -> menu.sections().stream())
                .flatMap(List::stream)
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Everything the palette reaches: the menus, and every part of the design and every sample. */
    public List<Command> all() {
        List<Command> all = new ArrayList<>();
        menus().forEach(menu -> menu.sections().forEach(all::addAll));
        places(session.design(), all);
        for (Sample sample : samples.all()) {
            all.add(Command.always("sample", Words.text("group.sample"), Words.text("command.sample", sample.title()),
                    "", () -> documents.openSample(sample)));
        }
        return List.copyOf(all);
    }

    private void places(Design design, List<Command> into) {
        design.tables().forEach(table -> {
            into.add(go("table", table.name().value(), new DesignPath.OfTable(table.name())));
            table.indexNames()
                    .forEach(
                            index -> into.add(go("index", index.value(), new DesignPath.OfIndex(table.name(), index))));
        });
        design.entities()
                .forEach(
                        entity -> into
                                .add(go("entity", entity.name().value(), new DesignPath.OfEntity(entity.name()))));
        design.accessPatterns()
                .forEach(
                        pattern -> into
                                .add(go("pattern", pattern.name().value(), new DesignPath.OfPattern(pattern.name()))));
        design.scenarios()
                .forEach(scenario -> into
                        .add(go("scenario", scenario.name().value(), new DesignPath.OfScenario(scenario.name()))));
    }

    private Command go(String group, String name, DesignPath path) {
        return Command.always("go", Words.text("group." + group), Words.text("command.go", name), "",
                () -> desk.open(path));
    }
}
