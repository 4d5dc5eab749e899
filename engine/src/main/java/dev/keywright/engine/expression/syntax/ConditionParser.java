package dev.keywright.engine.expression.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.expression.Comparator;
import dev.keywright.engine.expression.ExpressionKind;
import dev.keywright.engine.fault.FaultException;

/**
 * Reads conditions, filters and key conditions (FACTS §4.2; the service reads key conditions with the same grammar and
 * then refuses most of it). A parenthesis may open a condition or an operand, and only what follows it tells which; so
 * both are read alike, and each place then checks that it got the one it needs.
 */
public final class ConditionParser {
    private final TokenStream tokens;

    private ConditionParser(TokenStream tokens) {
        this.tokens = tokens;
    }

    /** @throws FaultException with the service's message when {@code text} is not in the grammar */
    public static ConditionSyntax parse(ExpressionKind kind, String text) {
        ConditionParser parser = new ConditionParser(new TokenStream(kind, text));
        ConditionSyntax condition = parser.requireCondition(parser.or());
        parser.tokens.finish();
        return condition;
    }

    private ConditionSyntax or() {
        ConditionSyntax first = and();
        if (!tokens.at("OR")) {
            return first;
        }
        List<ConditionSyntax> terms = new ArrayList<>();
        terms.add(requireCondition(first));
        while (tokens.takeIf("OR")) {
            tokens.countOperator();
            terms.add(requireCondition(and()));
        }
        return new ConditionSyntax.Or(terms);
    }

    private ConditionSyntax and() {
        ConditionSyntax first = not();
        if (!tokens.at("AND")) {
            return first;
        }
        List<ConditionSyntax> terms = new ArrayList<>();
        terms.add(requireCondition(first));
        while (tokens.takeIf("AND")) {
            tokens.countOperator();
            terms.add(requireCondition(not()));
        }
        return new ConditionSyntax.And(terms);
    }

    private ConditionSyntax not() {
        if (!tokens.takeIf("NOT")) {
            return comparison();
        }
        tokens.countOperator();
        tokens.enter();
        ConditionSyntax term = requireCondition(not());
        tokens.leave();
        return new ConditionSyntax.Not(term);
    }

    private ConditionSyntax comparison() {
        ConditionSyntax left = primary();
        Optional<Comparator> comparator = comparator();
        if (comparator.isPresent()) {
            OperandSyntax operand = requireOperand(left);
            takeOperator();
            return new ConditionSyntax.Comparison(comparator.get(), operand, operand());
        }
        if (tokens.at("BETWEEN")) {
            OperandSyntax operand = requireOperand(left);
            takeOperator();
            OperandSyntax low = operand();
            tokens.expect("AND");
            return new ConditionSyntax.Between(operand, low, operand());
        }
        if (tokens.at("IN")) {
            OperandSyntax operand = requireOperand(left);
            takeOperator();
            tokens.expect("(");
            return new ConditionSyntax.In(operand, operandsToClosing());
        }
        return left;
    }

    private Optional<Comparator> comparator() {
        Token token = tokens.peek();
        if (token.kind() != TokenKind.SYMBOL) {
            return Optional.empty();
        }
        return switch (token.text()) {
            case "=" -> Optional.of(Comparator.EQ);
            case "<>" -> Optional.of(Comparator.NE);
            case "<" -> Optional.of(Comparator.LT);
            case "<=" -> Optional.of(Comparator.LE);
            case ">" -> Optional.of(Comparator.GT);
            case ">=" -> Optional.of(Comparator.GE);
            default -> Optional.empty();
        };
    }

    private void takeOperator() {
        tokens.countOperator();
        tokens.take();
    }

    private OperandSyntax operand() {
        return requireOperand(primary());
    }

    private ConditionSyntax primary() {
        return switch (tokens.peek().kind()) {
            case PLACEHOLDER -> new OperandSyntax.Placeholder(tokens.placeholder());
            case IDENTIFIER -> tokens.peekBeyond().is("(") ? call() : new OperandSyntax.Path(tokens.path());
            case ALIAS -> new OperandSyntax.Path(tokens.path());
            case SYMBOL -> parenthesized();
            case KEYWORD, DIGITS, UNKNOWN, END -> throw tokens.unexpected();
        };
    }

    private OperandSyntax call() {
        tokens.countOperator();
        tokens.enter();
        String function = tokens.take().text();
        tokens.expect("(");
        List<OperandSyntax> arguments = operandsToClosing();
        tokens.leave();
        return new OperandSyntax.Call(function, arguments);
    }

    private List<OperandSyntax> operandsToClosing() {
        List<OperandSyntax> operands = new ArrayList<>();
        do {
            operands.add(operand());
        } while (tokens.takeIf(","));
        tokens.expect(")");
        return operands;
    }

    private ConditionSyntax parenthesized() {
        int open = tokens.openParenthesis();
        ConditionSyntax inner = or();
        tokens.closeParenthesis(open);
        return inner instanceof OperandSyntax.Path(PathSyntax path) ? continued(path) : inner;
    }

    /** {@code (a.b).c} is a path like {@code a.b.c}. */
    private OperandSyntax continued(PathSyntax head) {
        List<PathSyntax.Part> parts = new ArrayList<>(head.parts());
        tokens.continuePath(parts);
        return new OperandSyntax.Path(new PathSyntax(parts));
    }

    private ConditionSyntax requireCondition(ConditionSyntax node) {
        if (node instanceof OperandSyntax.Path || node instanceof OperandSyntax.Placeholder) {
            throw tokens.unexpected();
        }
        return node;
    }

    private OperandSyntax requireOperand(ConditionSyntax node) {
        if (node instanceof OperandSyntax operand) {
            return operand;
        }
        throw tokens.unexpected();
    }
}
