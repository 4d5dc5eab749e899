package dev.keywright.engine.expression.bind;

import java.util.List;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundOperand;
import dev.keywright.engine.expression.ExpressionKind;
import dev.keywright.engine.expression.syntax.ConditionSyntax;
import dev.keywright.engine.expression.syntax.OperandSyntax;
import dev.keywright.engine.fault.Message;

/**
 * Binds conditions. The service judges one comparison or function after another, left to right, and in each of them
 * first whether everything is defined, then the number of operands, then whether they differ, then their types.
 */
final class ConditionBinder {
    private final ExpressionKind kind;
    private final Placeholders placeholders;
    private final ConditionBuilder builder;

    ConditionBinder(ExpressionKind kind, Placeholders placeholders) {
        this.kind = kind;
        this.placeholders = placeholders;
        this.builder = new ConditionBuilder(
                detail -> Message.INVALID_EXPRESSION.asValidation(kind.parameterName(), detail));
    }

    BoundCondition bind(ConditionSyntax condition) {
        return switch (condition) {
            case ConditionSyntax.Or(var terms) -> new BoundCondition.Or(terms.stream().map(this::bind).toList());
            case ConditionSyntax.And(var terms) -> new BoundCondition.And(terms.stream().map(this::bind).toList());
            case ConditionSyntax.Not(var term) -> new BoundCondition.Not(bind(term));
            case ConditionSyntax.Comparison _,ConditionSyntax.Between _,ConditionSyntax.In _,OperandSyntax _ ->
                leaf(condition);
        };
    }

    private BoundCondition leaf(ConditionSyntax leaf) {
        List<OperandSyntax> operands = SyntaxWalk.operands(leaf);
        operands.forEach(operand -> placeholders.requireAll(kind, operand));
        operands.forEach(this::requireOperandCounts);
        return switch (leaf) {
            case ConditionSyntax.Comparison(var comparator, var left, var right) ->
                builder.comparison(comparator, operand(left), operand(right));
            case ConditionSyntax.Between(var operand, var low, var high) ->
                builder.between(operand(operand), operand(low), operand(high));
            case ConditionSyntax.In(var operand, var candidates) -> builder.in(operand(operand), operands(candidates));
            case OperandSyntax.Call(String name, var arguments) ->
                builder.call(ConditionFunction.named(name).orElseThrow(), operands(arguments));
            case OperandSyntax.Path _,OperandSyntax.Placeholder _,ConditionSyntax.Or _,ConditionSyntax.And _,ConditionSyntax.Not _ ->
                throw new IllegalArgumentException("not a leaf: " + leaf);
        };
    }

    private void requireOperandCounts(OperandSyntax operand) {
        if (operand instanceof OperandSyntax.Call(String name, List<OperandSyntax> arguments)) {
            builder.requireOperandCount(ConditionFunction.named(name).orElseThrow(), arguments.size());
            arguments.forEach(this::requireOperandCounts);
        }
    }

    private List<BoundOperand> operands(List<OperandSyntax> operands) {
        return operands.stream().map(this::operand).toList();
    }

    /** The only function among operands is {@code size}: {@link ConditionRules} has seen to that. */
    private BoundOperand operand(OperandSyntax operand) {
        return switch (operand) {
            case OperandSyntax.Path(var path) -> new BoundOperand.Path(placeholders.path(kind, path));
            case OperandSyntax.Placeholder(var name) -> new BoundOperand.Literal(placeholders.value(kind, name));
            case OperandSyntax.Call(_, var arguments) -> builder.size(operands(arguments));
        };
    }
}
