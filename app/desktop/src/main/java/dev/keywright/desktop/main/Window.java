package dev.keywright.desktop.main;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import dev.keywright.design.model.Design;
import dev.keywright.desktop.collections.CollectionsView;
import dev.keywright.desktop.collections.CollectionsViewModel;
import dev.keywright.desktop.command.PaletteViewModel;
import dev.keywright.desktop.cost.CostView;
import dev.keywright.desktop.cost.CostViewModel;
import dev.keywright.desktop.dialogue.Dialogue;
import dev.keywright.desktop.entities.EntitiesView;
import dev.keywright.desktop.entities.EntitiesViewModel;
import dev.keywright.desktop.export.ExportView;
import dev.keywright.desktop.export.ExportViewModel;
import dev.keywright.desktop.heat.HeatView;
import dev.keywright.desktop.heat.HeatViewModel;
import dev.keywright.desktop.inspector.InspectorView;
import dev.keywright.desktop.inspector.InspectorViewModel;
import dev.keywright.desktop.navigator.NavigatorView;
import dev.keywright.desktop.navigator.NavigatorViewModel;
import dev.keywright.desktop.patterns.PatternCard;
import dev.keywright.desktop.patterns.PatternsView;
import dev.keywright.desktop.patterns.PatternsViewModel;
import dev.keywright.desktop.problems.ProblemsView;
import dev.keywright.desktop.problems.ProblemsViewModel;
import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.Documents;
import dev.keywright.desktop.session.ScreenId;
import dev.keywright.desktop.session.Session;
import dev.keywright.desktop.session.Studies;
import dev.keywright.desktop.shared.Overlays;
import dev.keywright.desktop.shell.Catalog;
import dev.keywright.desktop.shell.ShellView;
import dev.keywright.desktop.start.StartView;
import dev.keywright.desktop.start.StartViewModel;
import dev.keywright.desktop.table.FiguresViewModel;
import dev.keywright.desktop.table.TableView;
import dev.keywright.desktop.table.TableViewModel;
import dev.keywright.desktop.theme.Appearances;
import dev.keywright.desktop.words.Words;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** The composition root: every part of the window is made here, with plain constructors, and nowhere else. */
public final class Window {
    private final Session session = new Session(Clock.systemUTC());
    private final Desk desk = new Desk();
    private final Documents documents;
    private final Appearances appearances;
    private final Catalog catalog;
    private final ShellView shell;

    /** @param dialogue given the window's overlays, makes what asks and tells */
    public Window(Ports ports, Function<Supplier<Overlays>, Dialogue> dialogue, Runnable quit) {
        Deque<ShellView> built = new ArrayDeque<>();
        Dialogue asks = dialogue.apply(() -> built.getFirst().overlays());
        documents = new Documents(session, desk, ports.store(), asks, ports.tasks(), ports.settings());
        appearances = new Appearances(documents.settings().appearance());
        Studies studies = new Studies(session, ports.lab(), ports.tasks(), asks);
        PatternsViewModel patterns = new PatternsViewModel(session, desk, ports.lab(), studies, ports.tasks(), asks);
        HeatViewModel heat = new HeatViewModel(session, desk, studies, ports.tasks(), asks);
        CostViewModel cost = new CostViewModel(session, desk, studies);
        ExportViewModel export = new ExportViewModel(session, desk, ports.tasks(), asks);
        Deque<PaletteViewModel> palettes = new ArrayDeque<>();
        catalog = new Catalog(documents, session, desk, appearances, ports.samples(),
                new Catalog.Jobs(() -> palettes.getFirst().open(), patterns::runAll, patterns::runSelected,
                        heat::simulate, cost::calculate,
                        export::saveTerraform, export::saveCloudFormation,
                        () -> documents.unlessUnsaved(quit)));
        PaletteViewModel palette = new PaletteViewModel(catalog::all);
        palettes.push(palette);
        shell = new ShellView(desk, catalog, palette, ports.tasks(), new ShellView.Captions(name(), summary()),
                new ShellView.Sides(new NavigatorView(new NavigatorViewModel(session, desk)).node(),
                        new InspectorView(new InspectorViewModel(session, desk)).node(),
                        new ProblemsView(new ProblemsViewModel(session, desk, ports.tasks()))
                                .node()),
                screens(ports, asks, studies, patterns, heat, cost, export));
        built.push(shell);
    }

    private Map<ScreenId, Supplier<Node>> screens(Ports ports, Dialogue asks, Studies studies,
            PatternsViewModel patterns, HeatViewModel heat,
            CostViewModel cost, ExportViewModel export) {
        Map<ScreenId, Supplier<Node>> screens = new EnumMap<>(ScreenId.class);
        screens.put(ScreenId.START, () -> new StartView(new StartViewModel(documents, ports.samples())).node());
        FiguresViewModel figures = new FiguresViewModel(session, desk, studies, ports.tasks());
        screens.put(ScreenId.TABLE,
                () -> new TableView(new TableViewModel(session, desk, figures, asks), figures.book()).node());
        screens.put(ScreenId.ENTITIES, () -> new EntitiesView(new EntitiesViewModel(session, desk)).node());
        screens.put(ScreenId.COLLECTIONS,
                () -> new CollectionsView(new CollectionsViewModel(session, desk)).node());
        screens.put(ScreenId.PATTERNS,
                () -> new PatternsView(patterns, new PatternCard(patterns)).node());
        screens.put(ScreenId.HEAT, () -> new HeatView(heat, appearances.themeProperty()).node());
        screens.put(ScreenId.COST, () -> new CostView(cost).node());
        screens.put(ScreenId.EXPORT, () -> new ExportView(export).node());
        return screens;
    }

    private ObservableValue<String> name() {
        return Bindings.createStringBinding(() -> (session.dirtyProperty().get() ? "● " : "") + session.design().name(),
                session.designProperty(), session.dirtyProperty());
    }

    private ObservableValue<String> summary() {
        return session.designProperty().map(Window::summary);
    }

    private static String summary(Design design) {
        if (design.name().isEmpty()) {
            return "";
        }
        return Words.text("status.summary", design.tables().size(), design.entities().size(),
                design.accessPatterns().size(), design.items().size());
    }

    /** A scene that keeps to the chosen theme. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(root(), width, height);
        appearances.dress(scene);
        return scene;
    }

    private Parent root() {
        return shell.root();
    }

    /** Shows a design that is in no file yet. */
    public void open(Design design) {
        session.begin(design, Optional.empty());
        desk.begin(design);
        desk.show(ScreenId.ENTITIES);
    }

    /** Runs a command by its id, as its menu item would. */
    public void run(String command) {
        catalog.command(command).run();
    }

    public Session session() {
        return session;
    }

    public Desk desk() {
        return desk;
    }

    public Documents documents() {
        return documents;
    }

    public Appearances appearances() {
        return appearances;
    }
}
