package dev.keywright.desktop.navigator;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.entity.Colour;
import dev.keywright.design.model.DesignPath;

/**
 * A line of the navigator.
 *
 * @param path what it stands for, empty for a heading
 * @param note a figure at its right: an index's kind, a pattern's operation
 */
record Entry(Kind kind, String text, String note, Optional<DesignPath> path, Optional<Colour> colour,
        List<Entry> children) {

    /** What a line stands for. */
    enum Kind {
        HEADING, TABLE, INDEX, ENTITY, PATTERN, SCENARIO
    }

    Entry {
        children = List.copyOf(children);
    }

    static Entry heading(String text, List<Entry> children) {
        return new Entry(Kind.HEADING, text, children.isEmpty() ? "" : Integer.toString(children.size()),
                Optional.empty(), Optional.empty(), children);
    }

    static Entry leaf(Kind kind, String text, String note, DesignPath path) {
        return new Entry(kind, text, note, Optional.of(path), Optional.empty(), List.of());
    }
}
