package dev.keywright.engine.expression.syntax;

import java.util.List;
import java.util.stream.Collectors;

/** Writes syntax trees as expressions, with no more parentheses than they need; parsing gives the same tree back. */
public final class SyntaxPrinter {
    private SyntaxPrinter() {}

    public static String print(ConditionSyntax condition) {
        return switch (condition) {
            case ConditionSyntax.Or(var terms) -> join(terms, " OR ", Rank.OR);
            case ConditionSyntax.And(var terms) -> join(terms, " AND ", Rank.AND);
            case ConditionSyntax.Not(var term) -> "NOT " + within(Rank.NOT, term);
            case ConditionSyntax.Comparison(var comparator, var left, var right) ->
                print(left) + " " + comparator.symbol() + " " + print(right);
            case ConditionSyntax.Between(var operand, var low, var high) ->
                print(operand) + " BETWEEN " + print(low) + " AND " + print(high);
            case ConditionSyntax.In(var operand, var candidates) ->
                print(operand) + " IN (" + arguments(candidates) + ")";
            case OperandSyntax operand -> print(operand);
        };
    }

    public static String print(OperandSyntax operand) {
        return switch (operand) {
            case OperandSyntax.Path(var path) -> print(path);
            case OperandSyntax.Placeholder(var name) -> name;
            case OperandSyntax.Call(var function, var arguments) -> function + "(" + arguments(arguments) + ")";
        };
    }

    public static String print(PathSyntax path) {
        StringBuilder text = new StringBuilder();
        for (PathSyntax.Part part : path.parts()) {
            switch (part) {
                case PathSyntax.Part.Name(var name) -> text.append(text.isEmpty() ? "" : ".").append(name);
                case PathSyntax.Part.Alias(var alias) -> text.append(text.isEmpty() ? "" : ".").append(alias);
                case PathSyntax.Part.Index(var index) -> text.append('[').append(index).append(']');
            }
        }
        return text.toString();
    }

    public static String print(ProjectionSyntax projection) {
        return projection.paths().stream().map(SyntaxPrinter::print).collect(Collectors.joining(", "));
    }

    public static String print(UpdateSyntax update) {
        return update.sections().stream().map(SyntaxPrinter::print).collect(Collectors.joining(" "));
    }

    private static String print(UpdateSyntax.Section section) {
        return section.clauses()
                .stream()
                .map(SyntaxPrinter::print)
                .collect(Collectors.joining(", ", section.keyword() + " ", ""));
    }

    private static String print(UpdateSyntax.Clause clause) {
        return switch (clause) {
            case UpdateSyntax.Clause.Set(var path, var value) -> print(path) + " = " + print(value);
            case UpdateSyntax.Clause.Remove(var path) -> print(path);
            case UpdateSyntax.Clause.Add(var path, var placeholder) -> print(path) + " " + placeholder;
            case UpdateSyntax.Clause.Delete(var path, var placeholder) -> print(path) + " " + placeholder;
        };
    }

    private static String print(UpdateSyntax.Value value) {
        return switch (value) {
            case UpdateSyntax.Value.Single(var operand) -> print(operand);
            case UpdateSyntax.Value.Sum(var left, var right) -> print(left) + " + " + print(right);
            case UpdateSyntax.Value.Difference(var left, var right) -> print(left) + " - " + print(right);
        };
    }

    private static String arguments(List<OperandSyntax> operands) {
        return operands.stream().map(SyntaxPrinter::print).collect(Collectors.joining(", "));
    }

    private static String join(List<ConditionSyntax> terms, String connective, Rank rank) {
        return terms.stream().map(term -> within(rank, term)).collect(Collectors.joining(connective));
    }

    /** Parentheses where the term binds looser than {@code outer}, or alike: but NOT may follow NOT. */
    private static String within(Rank outer, ConditionSyntax term) {
        Rank inner = Rank.of(term);
        boolean loose = outer == Rank.NOT ? inner.compareTo(outer) < 0 : inner.compareTo(outer) <= 0;
        return loose ? "(" + print(term) + ")" : print(term);
    }

    /** From what binds loosest to what binds tightest. */
    private enum Rank {
        OR, AND, NOT, LEAF;

        static Rank of(ConditionSyntax condition) {
            return switch (condition) {
                case ConditionSyntax.Or _ -> OR;
                case ConditionSyntax.And _ -> AND;
                case ConditionSyntax.Not _ -> NOT;
                case ConditionSyntax.Comparison _,ConditionSyntax.Between _,ConditionSyntax.In _,OperandSyntax _ ->
                    LEAF;
            };
        }
    }
}
