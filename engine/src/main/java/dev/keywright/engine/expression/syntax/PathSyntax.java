package dev.keywright.engine.expression.syntax;

import java.util.List;

/** A document path as written; the first part is a name or an alias. */
public record PathSyntax(List<Part> parts) {
    public PathSyntax {
        parts = List.copyOf(parts);
    }

    /** One component of a path. */
    public sealed interface Part {
        /** A name spelled out: the only part that may clash with a reserved word. */
        record Name(String text) implements Part {}

        /** @param text with its {@code #} */
        record Alias(String text) implements Part {}

        record Index(int index) implements Part {}
    }
}
