package dev.keywright.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import dev.keywright.desktop.dialogue.Dialogue;
import dev.keywright.desktop.dialogue.FileKind;
import dev.keywright.desktop.dialogue.Notice;
import dev.keywright.desktop.dialogue.Question;
import dev.keywright.desktop.shared.Overlays;
import dev.keywright.desktop.words.Words;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Asks in the window itself; files through the operating system's own chooser. */
public final class StageDialogue implements Dialogue {
    private final Stage stage;
    private final Supplier<Overlays> overlays;

    /** @param overlays asked when something is to be shown: the window is built after those who talk through it */
    public StageDialogue(Stage stage, Supplier<Overlays> overlays) {
        this.stage = stage;
        this.overlays = overlays;
    }

    @Override
    public void ask(Question question) {
        overlays.get().ask(question);
    }

    @Override
    public void tell(Notice notice) {
        overlays.get().tell(notice);
    }

    @Override
    public Optional<Path> fileToOpen(FileKind kind) {
        return Optional.ofNullable(chooser(kind).showOpenDialog(stage)).map(File::toPath);
    }

    @Override
    public Optional<Path> fileToSave(FileKind kind, String suggestedName) {
        FileChooser chooser = chooser(kind);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    private static FileChooser chooser(FileKind kind) {
        FileChooser chooser = new FileChooser();
        String name = Words.text("dialogue.file." + kind.name().toLowerCase(java.util.Locale.ROOT));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(name, kind.pattern()));
        return chooser;
    }

    @Override
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
