package dev.keywright.desktop.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dev.keywright.design.exporting.ExportFormat;
import dev.keywright.design.exporting.ExportedFile;
import dev.keywright.design.exporting.Exports;
import dev.keywright.design.format.DesignFile;
import dev.keywright.desktop.dialogue.Dialogue;
import dev.keywright.desktop.dialogue.FileKind;
import dev.keywright.desktop.dialogue.Notice;
import dev.keywright.desktop.session.Derived;
import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.ScreenId;
import dev.keywright.desktop.session.Session;
import dev.keywright.desktop.task.Answer;
import dev.keywright.desktop.task.TaskRunner;
import dev.keywright.desktop.words.Words;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The design as infrastructure code, made anew from the document whenever it changes. */
public final class ExportViewModel {
    private final Session session;
    private final Desk desk;
    private final TaskRunner tasks;
    private final Dialogue dialogue;
    private final ObjectProperty<Target> target = new SimpleObjectProperty<>(Target.TERRAFORM);
    private final ReadOnlyObjectProperty<Code> code;

    /** What the screen offers. */
    enum Target {
        TERRAFORM(ExportFormat.TERRAFORM, FileKind.TERRAFORM), CLOUDFORMATION(ExportFormat.CLOUDFORMATION,
                FileKind.CLOUDFORMATION);

        private final ExportFormat format;
        private final FileKind kind;

        Target(ExportFormat format, FileKind kind) {
            this.format = format;
            this.kind = kind;
        }

        String title() {
            return Words.text("export." + format.option());
        }
    }

    /** The text to show, or why there is none. */
    sealed interface Code {
        record Ready(String fileName, String text) implements Code {}

        record Nothing(String reason) implements Code {}
    }

    public ExportViewModel(Session session, Desk desk, TaskRunner tasks, Dialogue dialogue) {
        this.session = session;
        this.desk = desk;
        this.tasks = tasks;
        this.dialogue = dialogue;
        code = Derived.of(this::make, session.designProperty(), target);
    }

    private Code make() {
        if (session.design().tables().isEmpty()) {
            return new Code.Nothing(Words.text("export.empty.text"));
        }
        try {
            ExportedFile file = Exports.of(target.get().format, session.design()).getFirst();
            return new Code.Ready(file.name(), file.text());
        } catch (RuntimeException e) {
            return new Code.Nothing(Words.text("export.failed", String.valueOf(e.getMessage())));
        }
    }

    List<Target> targets() {
        return List.of(Target.values());
    }

    ObjectProperty<Target> targetProperty() {
        return target;
    }

    ReadOnlyObjectProperty<Code> codeProperty() {
        return code;
    }

    void copy() {
        if (code.get() instanceof Code.Ready(var _, String text)) {
            dialogue.copy(text);
            dialogue.tell(Notice.good(Words.text("export.copied")));
        }
    }

    /** Asks where to, and writes the file whole or not at all. */
    void save() {
        if (code.get() instanceof Code.Ready(String name, String text)) {
            Optional<Path> file = dialogue.fileToSave(target.get().kind, name);
            file.ifPresent(chosen -> tasks.start(Words.text("task.export"), _ -> write(chosen, text), new Answer<>() {
                @Override
                public void done(Path written) {
                    dialogue.tell(Notice.good(Words.text("export.done", written)));
                }

                @Override
                public void failed(Exception reason) {
                    dialogue.tell(Notice.bad(Words.text("export.failed", String.valueOf(reason.getMessage()))));
                }
            }));
        }
    }

    private static Path write(Path file, String text) throws IOException {
        DesignFile.write(file, text);
        return file;
    }

    public void saveTerraform() {
        saveAs(Target.TERRAFORM);
    }

    public void saveCloudFormation() {
        saveAs(Target.CLOUDFORMATION);
    }

    private void saveAs(Target wanted) {
        desk.show(ScreenId.EXPORT);
        target.set(wanted);
        save();
    }
}
