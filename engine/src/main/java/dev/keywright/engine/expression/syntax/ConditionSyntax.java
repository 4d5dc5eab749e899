package dev.keywright.engine.expression.syntax;

import java.util.List;

import dev.keywright.engine.expression.Comparator;

/**
 * A condition, filter or key condition as written (FACTS §4.2). Parentheses are gone; nesting says what they said. Of
 * the operands only {@link OperandSyntax.Call} is a condition by itself, and the parser lets no other pass for one.
 */
public sealed interface ConditionSyntax permits ConditionSyntax.Or, ConditionSyntax.And, ConditionSyntax.Not,
        ConditionSyntax.Comparison, ConditionSyntax.Between, ConditionSyntax.In, OperandSyntax {
    /** Two terms or more. */
    record Or(List<ConditionSyntax> terms) implements ConditionSyntax {
        public Or {
            terms = List.copyOf(terms);
        }
    }

    /** Two terms or more. */
    record And(List<ConditionSyntax> terms) implements ConditionSyntax {
        public And {
            terms = List.copyOf(terms);
        }
    }

    record Not(ConditionSyntax term) implements ConditionSyntax {}

    record Comparison(Comparator comparator, OperandSyntax left, OperandSyntax right) implements ConditionSyntax {}

    record Between(OperandSyntax operand, OperandSyntax low, OperandSyntax high) implements ConditionSyntax {}

    record In(OperandSyntax operand, List<OperandSyntax> candidates) implements ConditionSyntax {
        public In {
            candidates = List.copyOf(candidates);
        }
    }
}
