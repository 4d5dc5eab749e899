package dev.keywright.desktop.dialogue;

/** A short message. Bad news stays until dismissed; good news goes by itself. */
public record Notice(Mood mood, String text) {

    /** What kind of news it is. */
    public enum Mood {
        GOOD, BAD
    }

    public static Notice good(String text) {
        return new Notice(Mood.GOOD, text);
    }

    public static Notice bad(String text) {
        return new Notice(Mood.BAD, text);
    }
}
