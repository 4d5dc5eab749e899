package dev.keywright.engine.expression.syntax;

import java.util.List;

/** An update as written: one section or more. */
public record UpdateSyntax(List<Section> sections) {
    public UpdateSyntax {
        sections = List.copyOf(sections);
    }

    /** Everything behind one keyword; one clause or more. */
    public record Section(Keyword keyword, List<Clause> clauses) {
        public Section {
            clauses = List.copyOf(clauses);
        }
    }

    /** What begins a section, and decides which clauses may follow. */
    public enum Keyword {
        SET, REMOVE, ADD, DELETE
    }

    public sealed interface Clause {
        PathSyntax path();

        record Set(PathSyntax path, Value value) implements Clause {}

        record Remove(PathSyntax path) implements Clause {}

        /** @param placeholder with its {@code :} */
        record Add(PathSyntax path, String placeholder) implements Clause {}

        /** @param placeholder with its {@code :} */
        record Delete(PathSyntax path, String placeholder) implements Clause {}
    }

    /** The right-hand side of a {@code SET} clause. */
    public sealed interface Value {
        record Single(OperandSyntax operand) implements Value {}

        record Sum(OperandSyntax left, OperandSyntax right) implements Value {}

        record Difference(OperandSyntax left, OperandSyntax right) implements Value {}
    }
}
