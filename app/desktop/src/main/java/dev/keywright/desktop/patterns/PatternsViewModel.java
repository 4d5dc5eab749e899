package dev.keywright.desktop.patterns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import dev.keywright.design.edit.PatternEdit;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Request;
import dev.keywright.desktop.dialogue.Dialogue;
import dev.keywright.desktop.dialogue.Notice;
import dev.keywright.desktop.session.Derived;
import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.Lab;
import dev.keywright.desktop.session.ScreenId;
import dev.keywright.desktop.session.Session;
import dev.keywright.desktop.session.Studies;
import dev.keywright.desktop.task.Answer;
import dev.keywright.desktop.task.TaskRunner;
import dev.keywright.desktop.words.Words;
import dev.keywright.workbench.run.PatternResult;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The access patterns of the design, and what came of running them. */
public final class PatternsViewModel {
    private final Session session;
    private final Desk desk;
    private final Lab lab;
    private final Studies studies;
    private final TaskRunner tasks;
    private final Dialogue dialogue;
    private final Map<PatternName, Run> runs = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<PatternLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectProperty<Optional<PatternLine>> selected;

    /** A result, and the revision of the document it was measured on. */
    private record Run(PatternResult result, long revision) {}

    public PatternsViewModel(Session session, Desk desk, Lab lab, Studies studies, TaskRunner tasks,
            Dialogue dialogue) {
        this.session = session;
        this.desk = desk;
        this.lab = lab;
        this.studies = studies;
        this.tasks = tasks;
        this.dialogue = dialogue;
        selected = Derived.of(this::selectedLine, lines, desk.selectionProperty());
        session.designProperty().subscribe(_ -> refresh());
        studies.latestProperty().subscribe(studied -> studied.ifPresent(this::take));
    }

    private void refresh() {
        Design design = session.design();
        runs.keySet().removeIf(name -> design.accessPattern(name).isEmpty());
        lines.set(design.accessPatterns().stream().map(this::line).toList());
    }

    private PatternLine line(AccessPattern pattern) {
        Optional<Run> run = Optional.ofNullable(runs.get(pattern.name()));
        return new PatternLine(pattern, run.map(this::status).orElseGet(() -> status(pattern)), run.map(Run::result));
    }

    private PatternLine.Status status(Run run) {
        if (run.revision() != session.revision()) {
            return PatternLine.Status.STALE;
        }
        return switch (run.result().status()) {
            case PASS -> PatternLine.Status.PASS;
            case FAIL -> PatternLine.Status.FAIL;
            case ERROR -> PatternLine.Status.ERROR;
        };
    }

    private static PatternLine.Status status(AccessPattern pattern) {
        return pattern.request()
                .map(request -> request instanceof Request.Scan
                        ? PatternLine.Status.SCAN
                        : PatternLine.Status.NOT_RUN)
                .orElse(PatternLine.Status.UNSOLVED);
    }

    private Optional<PatternLine> selectedLine() {
        return desk.selectionProperty().get() instanceof DesignPath.OfPattern(var name)
                ? lines.get().stream().filter(line -> line.pattern().name().equals(name)).findFirst()
                : lines.get().stream().findFirst();
    }

    public void runAll() {
        desk.show(ScreenId.PATTERNS);
        if (!session.design().accessPatterns().isEmpty()) {
            studies.run();
        }
    }

    private void take(Studies.Studied studied) {
        studied.study().results().forEach(result -> runs.put(result.name(), new Run(result, studied.revision())));
        refresh();
    }

    public void runSelected() {
        desk.show(ScreenId.PATTERNS);
        selected.get().ifPresent(line -> run(line.pattern().name()));
    }

    private void run(PatternName name) {
        Design design = session.design();
        long revision = session.revision();
        tasks.start(Words.text("task.run", 1), progress -> lab.run(design, name, progress), new Answer<>() {
            @Override
            public void done(PatternResult result) {
                runs.put(result.name(), new Run(result, revision));
                refresh();
            }

            @Override
            public void failed(Exception reason) {
                dialogue.tell(Notice.bad(String.valueOf(reason.getMessage())));
            }
        });
    }

    void select(PatternName name) {
        if (!(desk.selectionProperty().get() instanceof DesignPath.OfPattern(var shown) && shown.equals(name))) {
            desk.select(new DesignPath.OfPattern(name));
        }
    }

    /** Shows the range the selected pattern reads, on the item collections. */
    void showRange() {
        selected.get().ifPresent(line -> {
            desk.show(ScreenId.COLLECTIONS);
            desk.select(new DesignPath.Whole());
            desk.select(new DesignPath.OfPattern(line.pattern().name()));
        });
    }

    Design design() {
        return session.design();
    }

    /** Changes the selected pattern in one step. */
    void draft(Function<PatternDraft, AccessPattern> change) {
        session.pause();
        type(change);
    }

    /** Changes the selected pattern as somebody types; what is typed without a pause is one step. */
    void type(Function<PatternDraft, AccessPattern> change) {
        selected.get()
                .map(PatternLine::pattern)
                .ifPresent(pattern -> apply(new PatternEdit.Change(
                        change.apply(new PatternDraft(session.design(), pattern)))));
    }

    private boolean apply(PatternEdit edit) {
        Optional<String> refused = session.apply(edit);
        refused.ifPresent(reason -> dialogue.tell(Notice.bad(Words.text("table.refused", reason))));
        return refused.isEmpty();
    }

    /** Results go along: the pattern is the same. */
    void rename(PatternName to) {
        selected.get().map(line -> line.pattern().name()).filter(from -> !from.equals(to)).ifPresent(from -> {
            session.pause();
            Optional<Run> run = Optional.ofNullable(runs.get(from));
            if (apply(new PatternEdit.Rename(from, to))) {
                run.ifPresent(known -> runs.put(to, known));
                desk.select(new DesignPath.OfPattern(to));
            }
        });
    }

    /** A second pattern like the selected one, to be changed from there. */
    void duplicate() {
        selected.get().map(PatternLine::pattern).ifPresent(pattern -> {
            PatternName name = free(Words.text("patterns.copy", pattern.name()));
            if (apply(new PatternEdit.Add(pattern.withName(name)))) {
                desk.select(new DesignPath.OfPattern(name));
            }
        });
    }

    private PatternName free(String base) {
        PatternName name = new PatternName(base);
        for (int i = 2; session.design().accessPattern(name).isPresent(); i++) {
            name = new PatternName(base + " " + i);
        }
        return name;
    }

    void add() {
        PatternName name = free(Words.text("patterns.new"));
        if (apply(new PatternEdit.Add(AccessPattern.unsolved(name.value())))) {
            desk.select(new DesignPath.OfPattern(name));
        }
    }

    /** Removes the selected pattern; the one below it, or else above it, is selected then. */
    void removeSelected() {
        selected.get().map(line -> line.pattern().name()).ifPresent(name -> {
            List<PatternName> names = session.design().accessPatterns().stream().map(AccessPattern::name).toList();
            int at = names.indexOf(name);
            if (apply(new PatternEdit.Remove(name)) && names.size() > 1) {
                desk.select(new DesignPath.OfPattern(names.get(at + 1 < names.size() ? at + 1 : at - 1)));
            }
        });
    }

    /** How many are answered and how: by key, by scan, not at all; and how the last runs ended. */
    String coverage() {
        long scans = count(line -> line.pattern().request().filter(Request.Scan.class::isInstance).isPresent());
        long unsolved = count(line -> line.pattern().request().isEmpty());
        long passed = count(line -> line.status() == PatternLine.Status.PASS);
        long failed = count(line -> line.status() == PatternLine.Status.FAIL
                || line.status() == PatternLine.Status.ERROR);
        String solved = Words.text("patterns.coverage", lines.get().size() - scans - unsolved, scans, unsolved);
        return passed + failed == 0 ? solved : solved + Words.text("patterns.coverage.run", passed, failed);
    }

    private long count(java.util.function.Predicate<PatternLine> wanted) {
        return lines.get().stream().filter(wanted).count();
    }

    ReadOnlyObjectProperty<List<PatternLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PatternLine>> selectedProperty() {
        return selected;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return studies.runningProperty();
    }
}
