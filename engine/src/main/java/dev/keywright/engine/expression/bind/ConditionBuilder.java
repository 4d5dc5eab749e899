package dev.keywright.engine.expression.bind;

import java.util.List;
import java.util.function.Function;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundOperand;
import dev.keywright.engine.expression.Comparator;
import dev.keywright.engine.fault.FaultException;

/**
 * Makes conditions of operands that are resolved already, refusing what the service refuses: first operands that are
 * the same, then operands of the wrong type. Expressions and PartiQL build theirs here.
 */
public final class ConditionBuilder {
    private final OperandRules rules;

    /** @param complain makes a fault of what is wrong, putting around it what the front door puts around it */
    public ConditionBuilder(Function<String, FaultException> complain) {
        this.rules = new OperandRules(complain);
    }

    public BoundCondition comparison(Comparator comparator, BoundOperand left, BoundOperand right) {
        rules.requireDistinct(comparator.symbol(), left, List.of(right));
        rules.requireSizes(left, right);
        if (comparator.isOrdering()) {
            rules.requireOrdered(comparator.symbol(), left, right);
        }
        return new BoundCondition.Comparison(comparator, left, right);
    }

    public BoundCondition between(BoundOperand operand, BoundOperand low, BoundOperand high) {
        rules.requireSizes(operand, low, high);
        rules.requireOrdered("BETWEEN", operand, low, high);
        rules.requireBounds(low, high);
        return new BoundCondition.Between(operand, low, high);
    }

    public BoundCondition in(BoundOperand operand, List<BoundOperand> candidates) {
        rules.requireInOperands(candidates);
        rules.requireDistinct("IN", operand, candidates);
        rules.requireSizes(operand);
        candidates.forEach(rules::requireSizes);
        return new BoundCondition.In(operand, candidates);
    }

    /** A function that is a condition by itself: any but {@code size}. */
    public BoundCondition call(ConditionFunction function, List<BoundOperand> operands) {
        rules.requireOperandCount(function, operands.size());
        BoundOperand first = operands.getFirst();
        BoundOperand second = operands.getLast();
        if (operands.size() > 1) {
            rules.requireDistinct(function.spelling(), first, List.of(second));
        }
        return switch (function) {
            case ATTRIBUTE_EXISTS -> new BoundCondition.AttributeExists(rules.requirePath(function, first));
            case ATTRIBUTE_NOT_EXISTS -> new BoundCondition.AttributeNotExists(rules.requirePath(function, first));
            case ATTRIBUTE_TYPE -> new BoundCondition.HasType(first, rules.requireTypeName(function, second));
            case BEGINS_WITH -> {
                rules.requirePrefixes(function, first, second);
                yield new BoundCondition.BeginsWith(first, second);
            }
            case CONTAINS -> {
                rules.requireSizes(first, second);
                yield new BoundCondition.Contains(first, second);
            }
            case SIZE -> throw new IllegalArgumentException("size is no condition");
        };
    }

    public BoundOperand size(List<BoundOperand> operands) {
        rules.requireOperandCount(ConditionFunction.SIZE, operands.size());
        return new BoundOperand.Size(operands.getFirst());
    }

    void requireOperandCount(ConditionFunction function, int operands) {
        rules.requireOperandCount(function, operands);
    }
}
