package dev.keywright.desktop.dialogue;

import java.nio.file.Path;
import java.util.Optional;

/** Questions to, and news for, the person in front of the window. */
public interface Dialogue {

    /** Shows a question over the window and returns at once; the choice taken runs its own action. */
    void ask(Question question);

    /** Says something in passing. */
    void tell(Notice notice);

    Optional<Path> fileToOpen(FileKind kind);

    /** @param suggestedName file name with its ending */
    Optional<Path> fileToSave(FileKind kind, String suggestedName);

    void copy(String text);
}
