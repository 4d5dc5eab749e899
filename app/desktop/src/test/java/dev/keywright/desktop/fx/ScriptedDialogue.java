package dev.keywright.desktop.fx;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import dev.keywright.desktop.dialogue.Dialogue;
import dev.keywright.desktop.dialogue.FileKind;
import dev.keywright.desktop.dialogue.Notice;
import dev.keywright.desktop.dialogue.Question;

/** Answers from a script, and remembers what was asked and told. */
public final class ScriptedDialogue implements Dialogue {
    private final Deque<Path> files = new ArrayDeque<>();
    private final Deque<String> answers = new ArrayDeque<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();

    /** The next file chooser answers with this. */
    public ScriptedDialogue choosing(Path file) {
        files.add(file);
        return this;
    }

    /** The next question is answered with the choice of this label. */
    public ScriptedDialogue answering(String label) {
        answers.add(label);
        return this;
    }

    @Override
    public void ask(Question question) {
        questions.add(question);
        Optional.ofNullable(answers.poll())
                .flatMap(
                        label -> question.choices().stream().filter(choice -> choice.label().equals(label)).findFirst())
                .ifPresent(choice -> choice.action().run());
    }

    @Override
    public void tell(Notice notice) {
        notices.add(notice);
    }

    @Override
    public Optional<Path> fileToOpen(FileKind kind) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> fileToSave(FileKind kind, String suggestedName) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }

    public List<Question> questions() {
        return List.copyOf(questions);
    }

    public List<Notice> notices() {
        return List.copyOf(notices);
    }

    public List<String> copied() {
        return List.copyOf(copied);
    }
}
