package dev.keywright.engine.expression.syntax;

import java.util.List;

/** What an operator or function works on. */
public sealed interface OperandSyntax extends ConditionSyntax {
    record Path(PathSyntax path) implements OperandSyntax {}

    /** @param name with its {@code :} */
    record Placeholder(String name) implements OperandSyntax {}

    /** A function call, which in a condition may also stand alone; whether the function exists is for binding. */
    record Call(String function, List<OperandSyntax> arguments) implements OperandSyntax {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }
}
