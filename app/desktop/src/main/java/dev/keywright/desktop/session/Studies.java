package dev.keywright.desktop.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.keywright.desktop.dialogue.Dialogue;
import dev.keywright.desktop.dialogue.Notice;
import dev.keywright.desktop.task.Answer;
import dev.keywright.desktop.task.TaskRunner;
import dev.keywright.desktop.words.Words;
import dev.keywright.workbench.study.Study;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The last time all patterns were run. The heatmap and the bill are computed from the same study, so each value of the
 * document is loaded and run once however many screens ask.
 */
public final class Studies {
    private final Session session;
    private final Lab lab;
    private final TaskRunner tasks;
    private final Dialogue dialogue;
    private final ReadOnlyObjectWrapper<Optional<Studied>> latest = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final List<Consumer<Study>> waiting = new ArrayList<>();

    /** A study and the revision of the document it was made of. */
    public record Studied(Study study, long revision) {}

    public Studies(Session session, Lab lab, TaskRunner tasks, Dialogue dialogue) {
        this.session = session;
        this.lab = lab;
        this.tasks = tasks;
        this.dialogue = dialogue;
        session.fileProperty().addListener((_, _, _) -> forgetOthers());
        session.designProperty().addListener((_, _, _) -> forgetOthers());
    }

    /** A study of another document is of no interest; one of an earlier value of this document still is. */
    private void forgetOthers() {
        if (latest.get()
                .filter(studied -> !studied.study().design().name().equals(session.design().name()))
                .isPresent()) {
            latest.set(Optional.empty());
        }
    }

    /** Whether the latest study is of the document as it is now. */
    public boolean isCurrent() {
        return latest.get().filter(this::isCurrent).isPresent();
    }

    private boolean isCurrent(Studied studied) {
        return studied.revision() == session.revision() && studied.study().design().equals(session.design());
    }

    /** Runs everything again, even if nothing changed. */
    public void run() {
        run(_ -> {});
    }

    /** Hands over the study of the document as it is now, at once if there is one. */
    public void whenCurrent(Consumer<Study> then) {
        latest.get().filter(this::isCurrent).map(Studied::study).ifPresentOrElse(then, () -> run(then));
    }

    private void run(Consumer<Study> then) {
        waiting.add(then);
        if (running.get()) {
            return;
        }
        running.set(true);
        long revision = session.revision();
        var design = session.design();
        tasks.start(Words.text("task.run", design.accessPatterns().size()), progress -> lab.study(design, progress),
                new Answer<>() {
                    @Override
                    public void done(Study study) {
                        latest.set(Optional.of(new Studied(study, revision)));
                        List<Consumer<Study>> told = List.copyOf(waiting);
                        end();
                        told.forEach(each -> each.accept(study));
                    }

                    @Override
                    public void failed(Exception reason) {
                        end();
                        dialogue.tell(Notice.bad(String.valueOf(reason.getMessage())));
                    }

                    @Override
                    public void cancelled() {
                        end();
                    }
                });
    }

    private void end() {
        waiting.clear();
        running.set(false);
    }

    public ReadOnlyObjectProperty<Optional<Studied>> latestProperty() {
        return latest.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }
}
