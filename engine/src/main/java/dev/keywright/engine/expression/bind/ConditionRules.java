package dev.keywright.engine.expression.bind;

import java.util.List;

import dev.keywright.engine.expression.ExpressionKind;
import dev.keywright.engine.expression.syntax.ConditionSyntax;
import dev.keywright.engine.expression.syntax.OperandSyntax;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;

/**
 * What a condition's text must keep to whatever its placeholders stand for, in the service's order: functions that
 * exist, in places where they may stand, and no reserved words.
 */
record ConditionRules(ExpressionKind kind) {
    void check(ConditionSyntax condition) {
        List<ConditionSyntax> leaves = SyntaxWalk.leaves(condition).toList();
        leaves.forEach(this::functionsExist);
        leaves.forEach(this::functionsAreInPlace);
        PathRules paths = new PathRules(kind);
        leaves.stream()
                .flatMap(leaf -> SyntaxWalk.operands(leaf).stream())
                .flatMap(SyntaxWalk::paths)
                .forEach(paths::check);
    }

    private void functionsExist(ConditionSyntax leaf) {
        SyntaxWalk.operands(leaf).stream().flatMap(SyntaxWalk::deep).forEach(operand -> {
            if (operand instanceof OperandSyntax.Call(String name, _)) {
                requireFunction(name);
            }
        });
    }

    private void requireFunction(String name) {
        if (ConditionFunction.named(name).isPresent()) {
            return;
        }
        throw fault(UpdateFunction.named(name).isPresent()
                ? Message.FUNCTION_OF_OTHER_GRAMMAR.with(grammar(), name)
                : Message.UNKNOWN_FUNCTION.with(name));
    }

    private String grammar() {
        return switch (kind) {
            case CONDITION, KEY_CONDITION, PROJECTION, UPDATE -> "a condition";
            case FILTER -> "a filter";
        };
    }

    /** Only {@code size} gives a value to work on, and it alone decides nothing. */
    private void functionsAreInPlace(ConditionSyntax leaf) {
        if (leaf instanceof OperandSyntax.Call(String name, List<OperandSyntax> arguments)) {
            arguments.forEach(this::requireValue);
            if (name.equals(ConditionFunction.SIZE.spelling())) {
                throw fault(Message.MISPLACED_FUNCTION.with(name));
            }
        } else {
            SyntaxWalk.operands(leaf).forEach(this::requireValue);
        }
    }

    private void requireValue(OperandSyntax operand) {
        if (operand instanceof OperandSyntax.Call(String name, List<OperandSyntax> arguments)) {
            arguments.forEach(this::requireValue);
            if (!name.equals(ConditionFunction.SIZE.spelling())) {
                throw fault(Message.MISPLACED_FUNCTION.with(name));
            }
        }
    }

    private FaultException fault(String detail) {
        return Message.INVALID_EXPRESSION.asValidation(kind.parameterName(), detail);
    }
}
