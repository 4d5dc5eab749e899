package dev.keywright.desktop.heat;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.name.ScenarioName;
import dev.keywright.design.scenario.Scenario;
import dev.keywright.desktop.dialogue.Dialogue;
import dev.keywright.desktop.dialogue.Notice;
import dev.keywright.desktop.session.Derived;
import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.ScreenId;
import dev.keywright.desktop.session.Session;
import dev.keywright.desktop.session.Studies;
import dev.keywright.desktop.task.Answer;
import dev.keywright.desktop.task.TaskRunner;
import dev.keywright.desktop.words.Words;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.workbench.heat.HeatRow;
import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.simulate.Simulation;
import dev.keywright.workbench.study.Study;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A scenario played against the design's partitions. */
public final class HeatViewModel {
    private final Session session;
    private final Desk desk;
    private final Studies studies;
    private final TaskRunner tasks;
    private final Dialogue dialogue;
    private final ReadOnlyObjectWrapper<Optional<ScenarioName>> scenario = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Played>> played = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SpaceName>> space = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectProperty<Optional<Shown>> shown;

    /** A simulation, what went before it in the same document, and the revision it is of. */
    record Played(Simulation simulation, Optional<Simulation> before, long revision) {}

    /** What the heatmap draws: one table or index of a simulation. */
    record Shown(Simulation simulation, Optional<Simulation> before, SpaceName space, List<HeatRow> rows,
            boolean stale) {
        Shown {
            rows = List.copyOf(rows);
        }
    }

    public HeatViewModel(Session session, Desk desk, Studies studies, TaskRunner tasks, Dialogue dialogue) {
        this.session = session;
        this.desk = desk;
        this.studies = studies;
        this.tasks = tasks;
        this.dialogue = dialogue;
        shown = Derived.of(this::shown, played, space, session.designProperty());
        session.designProperty().subscribe(this::follow);
        desk.selectionProperty().subscribe(path -> {
            if (path instanceof DesignPath.OfScenario(var name)) {
                scenario.set(Optional.of(name));
            }
        });
    }

    private void follow(Design design) {
        if (scenario.get().flatMap(design::scenario).isEmpty()) {
            scenario.set(design.scenarios().stream().findFirst().map(Scenario::name));
            played.set(Optional.empty());
        }
    }

    private Optional<Shown> shown() {
        return played.get()
                .flatMap(last -> spaceOf(last.simulation()).map(name -> new Shown(last.simulation(),
                        last.before(), name, last.simulation().heat().rowsOf(name),
                        last.revision() != session.revision())));
    }

    private Optional<SpaceName> spaceOf(Simulation simulation) {
        List<SpaceName> spaces = simulation.heat().spaces();
        return space.get().filter(spaces::contains).or(() -> spaces.stream().findFirst());
    }

    /** Runs the patterns first where the document changed: the load is made of what they consume. */
    public void simulate() {
        desk.show(ScreenId.HEAT);
        if (running.get() || session.design().tables().isEmpty()) {
            return;
        }
        studies.whenCurrent(this::play);
    }

    private void play(Study study) {
        Scenario wanted = scenario.get().flatMap(study.design()::scenario).orElseGet(study::defaultScenario);
        long revision = session.revision();
        running.set(true);
        tasks.start(Words.text("task.simulate", wanted.name()),
                progress -> study.simulate(wanted, Assumptions.standard(), second -> {
                    progress.report((double) second / wanted.seconds());
                    if (progress.cancelled()) {
                        throw new java.util.concurrent.CancellationException();
                    }
                }), new Answer<>() {
                    @Override
                    public void done(Simulation simulation) {
                        running.set(false);
                        played.set(Optional.of(new Played(simulation, previous(simulation, revision), revision)));
                    }

                    @Override
                    public void failed(Exception reason) {
                        running.set(false);
                        dialogue.tell(Notice.bad(String.valueOf(reason.getMessage())));
                    }

                    @Override
                    public void cancelled() {
                        running.set(false);
                    }
                });
    }

    /** The last run of the same scenario on another value of the document, to compare with. */
    private Optional<Simulation> previous(Simulation simulation, long revision) {
        return played.get()
                .filter(last -> last.simulation().scenario().equals(simulation.scenario()))
                .flatMap(last -> last.revision() == revision ? last.before() : Optional.of(last.simulation()));
    }

    void choose(ScenarioName name) {
        if (scenario.get().filter(name::equals).isEmpty()) {
            scenario.set(Optional.of(name));
            desk.select(new DesignPath.OfScenario(name));
        }
    }

    void show(SpaceName wanted) {
        space.set(Optional.of(wanted));
    }

    List<ScenarioName> scenarios() {
        return session.design().scenarios().stream().map(Scenario::name).toList();
    }

    boolean hasTables() {
        return !session.design().tables().isEmpty();
    }

    ReadOnlyObjectProperty<Optional<ScenarioName>> scenarioProperty() {
        return scenario.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty studyingProperty() {
        return studies.runningProperty();
    }
}
