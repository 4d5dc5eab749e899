package dev.keywright.engine.expression.bind;

import java.util.List;
import java.util.stream.Stream;

import dev.keywright.engine.expression.syntax.ConditionSyntax;
import dev.keywright.engine.expression.syntax.OperandSyntax;
import dev.keywright.engine.expression.syntax.PathSyntax;
import dev.keywright.engine.expression.syntax.UpdateSyntax.Clause;
import dev.keywright.engine.expression.syntax.UpdateSyntax.Value;

/** The parts of syntax trees in the order they are written. */
final class SyntaxWalk {
    private SyntaxWalk() {}

    /** The conditions without the AND, OR and NOT around them. */
    static Stream<ConditionSyntax> leaves(ConditionSyntax condition) {
        return switch (condition) {
            case ConditionSyntax.Or(var terms) -> terms.stream().flatMap(SyntaxWalk::leaves);
            case ConditionSyntax.And(var terms) -> terms.stream().flatMap(SyntaxWalk::leaves);
            case ConditionSyntax.Not(var term) -> leaves(term);
            case ConditionSyntax.Comparison _,ConditionSyntax.Between _,ConditionSyntax.In _,OperandSyntax _ ->
                Stream.of(condition);
        };
    }

    /** What a leaf works on; a function call that is the leaf itself counts as its own operand. */
    static List<OperandSyntax> operands(ConditionSyntax leaf) {
        return switch (leaf) {
            case ConditionSyntax.Comparison(_, var left, var right) -> List.of(left, right);
            case ConditionSyntax.Between(var operand, var low, var high) -> List.of(operand, low, high);
            case ConditionSyntax.In(var operand, var candidates) ->
                Stream.concat(Stream.of(operand), candidates.stream()).toList();
            case OperandSyntax operand -> List.of(operand);
            case ConditionSyntax.Or _,ConditionSyntax.And _,ConditionSyntax.Not _ ->
                throw new IllegalArgumentException("not a leaf: " + leaf);
        };
    }

    /** The operand, then everything inside it. */
    static Stream<OperandSyntax> deep(OperandSyntax operand) {
        return switch (operand) {
            case OperandSyntax.Call(_, var arguments) ->
                Stream.concat(Stream.of(operand), arguments.stream().flatMap(SyntaxWalk::deep));
            case OperandSyntax.Path _,OperandSyntax.Placeholder _ -> Stream.of(operand);
        };
    }

    static Stream<PathSyntax> paths(OperandSyntax operand) {
        return deep(operand).flatMap(part -> part instanceof OperandSyntax.Path(PathSyntax path)
                ? Stream.of(path)
                : Stream.empty());
    }

    static Stream<OperandSyntax> operands(Clause clause) {
        return switch (clause) {
            case Clause.Set(_, Value.Single(var operand)) -> Stream.of(operand);
            case Clause.Set(_, Value.Sum(var left, var right)) -> Stream.of(left, right);
            case Clause.Set(_, Value.Difference(var left, var right)) -> Stream.of(left, right);
            case Clause.Remove _ -> Stream.empty();
            case Clause.Add(_, var placeholder) -> Stream.of(new OperandSyntax.Placeholder(placeholder));
            case Clause.Delete(_, var placeholder) -> Stream.of(new OperandSyntax.Placeholder(placeholder));
        };
    }
}
