package dev.keywright.desktop.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.keywright.desktop.session.Documents;
import dev.keywright.desktop.session.Sample;
import dev.keywright.desktop.session.Samples;

import javafx.collections.ObservableList;

/** The start page: samples, recent files, and the ways to begin. */
public final class StartViewModel {
    private final Documents documents;
    private final List<Sample> samples;

    public StartViewModel(Documents documents, Samples samples) {
        this.documents = documents;
        this.samples = samples.all();
    }

    public List<Sample> samples() {
        return samples;
    }

    public ObservableList<Path> recentFiles() {
        return documents.recentFiles();
    }

    /** Whether a recent file is still where it was. */
    public boolean exists(Path file) {
        return Files.isRegularFile(file);
    }

    public void openSample(Sample sample) {
        documents.openSample(sample);
    }

    /** Opens a design, or imports what another tool wrote: the content decides. */
    public void open(Path file) {
        documents.open(file);
    }

    public void forget(Path file) {
        documents.forget(file);
    }

    public void create() {
        documents.create();
    }

    public void chooseFile() {
        documents.chooseAndOpen();
    }

    public void chooseImport() {
        documents.chooseAndImport();
    }
}
