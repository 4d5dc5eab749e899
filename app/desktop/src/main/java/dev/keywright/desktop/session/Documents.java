package dev.keywright.desktop.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dev.keywright.design.model.Design;
import dev.keywright.desktop.dialogue.Dialogue;
import dev.keywright.desktop.dialogue.FileKind;
import dev.keywright.desktop.dialogue.Notice;
import dev.keywright.desktop.dialogue.Question;
import dev.keywright.desktop.settings.Settings;
import dev.keywright.desktop.settings.SettingsFile;
import dev.keywright.desktop.task.Answer;
import dev.keywright.desktop.task.TaskRunner;
import dev.keywright.desktop.words.Words;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** New, open, save: what happens to files. Nothing unsaved is dropped without a question. */
public final class Documents {
    private static final String ENDING = ".keywright.json";

    private final Session session;
    private final Desk desk;
    private final DesignStore store;
    private final Dialogue dialogue;
    private final TaskRunner tasks;
    private final SettingsFile settingsFile;
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private Settings settings;

    public Documents(Session session, Desk desk, DesignStore store, Dialogue dialogue, TaskRunner tasks,
            SettingsFile settingsFile) {
        this.session = session;
        this.desk = desk;
        this.store = store;
        this.dialogue = dialogue;
        this.tasks = tasks;
        this.settingsFile = settingsFile;
        settings = settingsFile.load();
        recent.setAll(settings.recentFiles());
    }

    /** Newest first. */
    public ObservableList<Path> recentFiles() {
        return recent;
    }

    public void create() {
        unlessUnsaved(() -> begin(Design.named(Words.text("app.untitled")), Optional.empty(), ScreenId.TABLE));
    }

    public void openSample(Sample sample) {
        unlessUnsaved(() -> tasks.start(Words.text("task.open", sample.title()), _ -> store.readSample(sample),
                answer(design -> begin(design, Optional.empty(), ScreenId.ENTITIES))));
    }

    public void chooseAndOpen() {
        dialogue.fileToOpen(FileKind.DESIGN).ifPresent(this::open);
    }

    public void chooseAndImport() {
        dialogue.fileToOpen(FileKind.IMPORT).ifPresent(this::open);
    }

    /** Opens a design, or imports another tool's file: its content decides. */
    public void open(Path file) {
        unlessUnsaved(() -> tasks.start(Words.text("task.open", String.valueOf(file.getFileName())),
                _ -> store.read(file), answer(opened -> opened(opened, file))));
    }

    private void opened(DesignStore.Opened opened, Path file) {
        switch (opened.origin()) {
            case OWN -> {
                remember(file);
                begin(opened.design(), Optional.of(file), ScreenId.ENTITIES);
            }
            case IMPORTED -> {
                begin(opened.design(), Optional.empty(), ScreenId.ENTITIES);
                dialogue.tell(Notice.good(Words.text("import.done", String.valueOf(file.getFileName()),
                        opened.remarks().size())));
            }
        }
    }

    private void begin(Design design, Optional<Path> file, ScreenId screen) {
        session.begin(design, file);
        desk.begin(design);
        desk.show(screen);
    }

    public void save() {
        session.fileProperty().get().ifPresentOrElse(file -> save(file, () -> {}), () -> saveAs(() -> {}));
    }

    public void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        String name = session.design().name().strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        dialogue.fileToSave(FileKind.DESIGN, (name.isEmpty() ? "design" : name) + ENDING)
                .ifPresent(file -> save(withEnding(file), then));
    }

    private static Path withEnding(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".json") ? file : file.resolveSibling(name + ENDING);
    }

    private void save(Path file, Runnable then) {
        session.pause();
        Design design = session.design();
        long revision = session.revision();
        tasks.start(Words.text("task.save", String.valueOf(file.getFileName())), _ -> {
            store.write(design, file);
            return file;
        }, answer(_ -> {
            session.saved(revision, file);
            remember(file);
            dialogue.tell(Notice.good(Words.text("save.done", String.valueOf(file.getFileName()))));
            then.run();
        }));
    }

    /** Runs the action now, or after the question about unsaved changes was answered with anything but cancel. */
    public void unlessUnsaved(Runnable action) {
        if (!session.dirtyProperty().get()) {
            action.run();
            return;
        }
        dialogue.ask(new Question(Words.text("unsaved.title", session.design().name()), Words.text("unsaved.text"),
                List.of(new Question.Choice(Words.text("unsaved.save"), Question.Tone.RECOMMENDED,
                        () -> saveThen(action)),
                        new Question.Choice(Words.text("unsaved.cancel"), Question.Tone.PLAIN, () -> {}),
                        new Question.Choice(Words.text("unsaved.discard"), Question.Tone.DANGEROUS, action))));
    }

    private void saveThen(Runnable action) {
        session.fileProperty().get().ifPresentOrElse(file -> save(file, action), () -> saveAs(action));
    }

    public void forget(Path file) {
        settings = settings.withoutRecent(file);
        keepSettings();
    }

    private void remember(Path file) {
        settings = settings.withRecent(file.toAbsolutePath().normalize());
        keepSettings();
    }

    public Settings settings() {
        return settings;
    }

    public void change(Settings changed) {
        settings = changed;
        keepSettings();
    }

    private void keepSettings() {
        recent.setAll(settings.recentFiles());
        Settings kept = settings;
        tasks.start(Words.text("task.settings"), _ -> {
            settingsFile.save(kept);
            return kept;
        }, answer(_ -> {}));
    }

    private <T> Answer<T> answer(java.util.function.Consumer<T> done) {
        return new Answer<>() {
            @Override
            public void done(T result) {
                done.accept(result);
            }

            @Override
            public void failed(Exception reason) {
                dialogue.tell(Notice.bad(reason instanceof IOException || reason.getMessage() != null
                        ? String.valueOf(reason.getMessage())
                        : reason.toString()));
            }
        };
    }
}
