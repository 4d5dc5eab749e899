package dev.keywright.engine.expression.bind;

import java.util.List;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundOperand;
import dev.keywright.engine.expression.Comparator;
import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.expression.ExpressionKind;
import dev.keywright.engine.expression.syntax.ConditionSyntax;
import dev.keywright.engine.expression.syntax.OperandSyntax;

/**
 * Binds conditions. The service judges one comparison or function after another, left to right, and in each of them
 * first whether everything is defined, then the number of operands, then whether they differ, then their types.
 */
record ConditionBinder(ExpressionKind kind, Placeholders placeholders, OperandRules rules) {
    ConditionBinder(ExpressionKind kind, Placeholders placeholders) {
        this(kind, placeholders, new OperandRules(kind));
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
        operands.forEach(rules::requireOperandCounts);
        return switch (leaf) {
            case ConditionSyntax.Comparison(var comparator, var left, var right) ->
                comparison(comparator, operand(left), operand(right));
            case ConditionSyntax.Between(var operand, var low, var high) ->
                between(operand(operand), operand(low), operand(high));
            case ConditionSyntax.In(var operand, var candidates) ->
                in(operand(operand), candidates.stream().map(this::operand).toList());
            case OperandSyntax.Call(String name, var arguments) -> call(function(name), arguments);
            case OperandSyntax.Path _,OperandSyntax.Placeholder _,ConditionSyntax.Or _,ConditionSyntax.And _,ConditionSyntax.Not _ ->
                throw new IllegalArgumentException("not a leaf: " + leaf);
        };
    }

    private BoundOperand operand(OperandSyntax operand) {
        return switch (operand) {
            case OperandSyntax.Path(var path) -> new BoundOperand.Path(placeholders.path(kind, path));
            case OperandSyntax.Placeholder(var name) -> new BoundOperand.Literal(placeholders.value(kind, name));
            case OperandSyntax.Call(_, var arguments) -> new BoundOperand.Size(operand(arguments.getFirst()));
        };
    }

    private BoundCondition comparison(Comparator comparator, BoundOperand left, BoundOperand right) {
        rules.requireDistinct(comparator.symbol(), left, List.of(right));
        rules.requireSizes(left, right);
        if (comparator.isOrdering()) {
            rules.requireOrdered(comparator.symbol(), left, right);
        }
        return new BoundCondition.Comparison(comparator, left, right);
    }

    private BoundCondition between(BoundOperand operand, BoundOperand low, BoundOperand high) {
        rules.requireSizes(operand, low, high);
        rules.requireOrdered("BETWEEN", operand, low, high);
        rules.requireBounds(low, high);
        return new BoundCondition.Between(operand, low, high);
    }

    private BoundCondition in(BoundOperand operand, List<BoundOperand> candidates) {
        rules.requireInOperands(candidates);
        rules.requireDistinct("IN", operand, candidates);
        rules.requireSizes(operand);
        candidates.forEach(rules::requireSizes);
        return new BoundCondition.In(operand, candidates);
    }

    private BoundCondition call(ConditionFunction function, List<OperandSyntax> arguments) {
        BoundOperand first = operand(arguments.getFirst());
        return switch (function) {
            case ATTRIBUTE_EXISTS -> new BoundCondition.AttributeExists(path(function, first));
            case ATTRIBUTE_NOT_EXISTS -> new BoundCondition.AttributeNotExists(path(function, first));
            case ATTRIBUTE_TYPE -> {
                BoundOperand second = operand(arguments.getLast());
                rules.requireDistinct(function.spelling(), first, List.of(second));
                yield new BoundCondition.HasType(first, rules.requireTypeName(function, second));
            }
            case BEGINS_WITH -> {
                BoundOperand second = operand(arguments.getLast());
                rules.requireDistinct(function.spelling(), first, List.of(second));
                rules.requirePrefixes(function, first, second);
                yield new BoundCondition.BeginsWith(first, second);
            }
            case CONTAINS -> {
                BoundOperand second = operand(arguments.getLast());
                rules.requireDistinct(function.spelling(), first, List.of(second));
                rules.requireSizes(first, second);
                yield new BoundCondition.Contains(first, second);
            }
            case SIZE -> throw new IllegalArgumentException("size is no condition");
        };
    }

    private DocumentPath path(ConditionFunction function, BoundOperand operand) {
        return rules.requirePath(function, operand);
    }

    private static ConditionFunction function(String name) {
        return ConditionFunction.named(name).orElseThrow();
    }
}
