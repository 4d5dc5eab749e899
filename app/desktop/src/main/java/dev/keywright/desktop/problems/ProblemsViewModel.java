package dev.keywright.desktop.problems;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.check.Checks;
import dev.keywright.design.check.Finding;
import dev.keywright.design.check.Severity;
import dev.keywright.design.model.Design;
import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.Session;
import dev.keywright.desktop.task.Answer;
import dev.keywright.desktop.task.Running;
import dev.keywright.desktop.task.TaskRunner;
import dev.keywright.desktop.words.Words;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the checks say of the document as it is; checked anew after each edit, away from the window. */
public final class ProblemsViewModel {
    private final Desk desk;
    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<List<Finding>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Running> checking = Optional.empty();

    public ProblemsViewModel(Session session, Desk desk, TaskRunner tasks) {
        this.desk = desk;
        this.tasks = tasks;
        session.designProperty().subscribe(this::check);
    }

    private void check(Design design) {
        checking.ifPresent(Running::cancel);
        checking = Optional
                .of(tasks.start(Words.text("task.check"), _ -> Checks.run(design).findings(), new Answer<>() {
                    @Override
                    public void done(List<Finding> found) {
                        problems.set(found);
                    }

                    @Override
                    public void failed(Exception reason) {
                        problems.set(List.of());
                    }
                }));
    }

    void open(Finding problem) {
        desk.open(problem.where());
    }

    String title() {
        long errors = count(Severity.ERROR);
        long warnings = count(Severity.WARNING);
        return problems.get().isEmpty()
                ? Words.text("problems.title")
                : Words.text("problems.title.count", errors, warnings, problems.get().size() - errors - warnings);
    }

    private long count(Severity severity) {
        return problems.get().stream().filter(problem -> problem.severity() == severity).count();
    }

    ReadOnlyObjectProperty<List<Finding>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }
}
