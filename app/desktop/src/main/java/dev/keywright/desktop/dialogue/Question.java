package dev.keywright.desktop.dialogue;

import java.util.List;

/** A question with its answers, the recommended one first. Escape means none of them. */
public record Question(String title, String text, List<Choice> choices) {
    public Question {
        choices = List.copyOf(choices);
    }

    /** One answer and what it does. */
    public record Choice(String label, Tone tone, Runnable action) {}

    /** How an answer looks. */
    public enum Tone {
        RECOMMENDED, PLAIN, DANGEROUS
    }
}
