package dev.keywright.design.importing;

import java.util.List;

import dev.keywright.design.model.Design;

/**
 * What came out of a file.
 *
 * @param format what the file was, for people
 * @param notices what was guessed or could not be taken over, one line each
 */
public record Imported(Design design, String format, List<String> notices) {
    public Imported {
        notices = List.copyOf(notices);
    }
}
