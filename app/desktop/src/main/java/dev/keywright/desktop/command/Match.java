package dev.keywright.desktop.command;

import java.util.Locale;
import java.util.OptionalInt;

/** How well a title answers what was typed: all letters in order, word beginnings and runs count more. */
final class Match {
    private static final int START_OF_WORD = 8;
    private static final int RUN = 5;
    private static final int LETTER = 1;

    private Match() {}

    /** Empty where a letter is missing; larger is better. */
    static OptionalInt score(String title, String typed) {
        String text = title.toLowerCase(Locale.ROOT);
        String wanted = typed.toLowerCase(Locale.ROOT).strip();
        int contained = text.indexOf(wanted);
        if (contained >= 0) {
            boolean word = contained == 0 || !Character.isLetterOrDigit(text.charAt(contained - 1));
            return OptionalInt.of(1_000 + (word ? 500 : 0) - contained - text.length());
        }
        int score = 0;
        int at = -1;
        for (int i = 0; i < wanted.length(); i++) {
            char letter = wanted.charAt(i);
            if (letter == ' ') {
                continue;
            }
            int next = text.indexOf(letter, at + 1);
            if (next < 0) {
                return OptionalInt.empty();
            }
            score += next == at + 1 ? RUN : LETTER;
            if (next == 0 || !Character.isLetterOrDigit(text.charAt(next - 1))) {
                score += START_OF_WORD;
            }
            at = next;
        }
        return OptionalInt.of(score - text.length() / 4);
    }
}
