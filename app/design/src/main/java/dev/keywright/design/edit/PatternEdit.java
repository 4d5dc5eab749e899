package dev.keywright.design.edit;

import java.util.Optional;

import dev.keywright.design.name.PatternName;
import dev.keywright.design.pattern.AccessPattern;

/** Changes of access patterns. */
public sealed interface PatternEdit extends Edit {
    @Override
    default String label() {
        return switch (this) {
            case Add(AccessPattern pattern) -> "add pattern " + pattern.name();
            case Change(AccessPattern pattern) -> "change pattern " + pattern.name();
            case Remove(PatternName pattern) -> "remove pattern " + pattern;
            case Rename(PatternName from, PatternName _) -> "rename pattern " + from;
            case Move(PatternName pattern, int _) -> "move pattern " + pattern;
        };
    }

    @Override
    default Optional<String> typing() {
        return this instanceof Change ? Optional.of(label()) : Optional.empty();
    }

    record Add(AccessPattern pattern) implements PatternEdit {}

    /** Puts the pattern in the place of the one with its name. */
    record Change(AccessPattern pattern) implements PatternEdit {}

    /** Scenarios lose it from their mix. */
    record Remove(PatternName pattern) implements PatternEdit {}

    record Rename(PatternName from, PatternName to) implements PatternEdit {}

    /** @param position among the patterns, from 0 */
    record Move(PatternName pattern, int position) implements PatternEdit {}
}
