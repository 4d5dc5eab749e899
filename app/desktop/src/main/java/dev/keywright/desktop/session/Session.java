package dev.keywright.desktop.session;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

import dev.keywright.design.edit.Edit;
import dev.keywright.design.edit.History;
import dev.keywright.design.edit.RefusedEditException;
import dev.keywright.design.model.Design;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The open document. It changes by {@link #apply} alone; everything on screen is derived from it. */
public final class Session {
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Design> design = new ReadOnlyObjectWrapper<>(Design.named(""));
    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<String>> undoLabel = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> redoLabel = new ReadOnlyObjectWrapper<>(Optional.empty());
    private History history;
    private long savedRevision;

    public Session(InstantSource clock) {
        this.clock = clock;
        history = new History(design.get(), clock);
    }

    /** Another document: its history begins here. */
    public void begin(Design opened, Optional<Path> from) {
        history = new History(opened, clock);
        savedRevision = history.revision();
        file.set(from);
        publish();
    }

    /** @return why the edit was refused, and nothing changed; empty when it was made */
    public Optional<String> apply(Edit edit) {
        try {
            history.apply(edit);
        } catch (RefusedEditException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
        publish();
        return Optional.empty();
    }

    /** Ends a burst of typing, so that what follows is undone by itself. */
    public void pause() {
        history.pause();
    }

    public void undo() {
        history.undo();
        publish();
    }

    public void redo() {
        history.redo();
        publish();
    }

    /** Names the present value of the document. */
    public long revision() {
        return history.revision();
    }

    /** The value of that revision is on disk now; edits made since keep the document unsaved. */
    public void saved(long revision, Path to) {
        savedRevision = revision;
        file.set(Optional.of(to));
        publish();
    }

    private void publish() {
        undoLabel.set(history.undoLabel());
        redoLabel.set(history.redoLabel());
        dirty.set(history.revision() != savedRevision);
        design.set(history.present());
    }

    public Design design() {
        return design.get();
    }

    public ReadOnlyObjectProperty<Design> designProperty() {
        return design.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** What undo would take back, for a menu. */
    public ReadOnlyObjectProperty<Optional<String>> undoLabelProperty() {
        return undoLabel.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<String>> redoLabelProperty() {
        return redoLabel.getReadOnlyProperty();
    }
}
