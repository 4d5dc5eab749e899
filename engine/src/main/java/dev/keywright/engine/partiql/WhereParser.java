package dev.keywright.engine.partiql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.keywright.engine.expression.BoundCondition;
import dev.keywright.engine.expression.BoundOperand;
import dev.keywright.engine.expression.Comparator;
import dev.keywright.engine.expression.bind.ConditionBuilder;
import dev.keywright.engine.expression.bind.ConditionFunction;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeType;

/**
 * Reads conditions. As in the expression grammar, a parenthesis may open a condition or an operand; both are read alike
 * and told apart by what they turn out to be.
 */
final class WhereParser {
    private final StatementReader reader;
    private final ValueParser values;
    private final ConditionBuilder builder = new ConditionBuilder(StatementReader::invalid);

    WhereParser(StatementReader reader, ValueParser values) {
        this.reader = reader;
        this.values = values;
    }

    /** What a part of a condition is. */
    private sealed interface Node {
        record Decision(BoundCondition condition) implements Node {}

        record Value(BoundOperand operand) implements Node {}
    }

    BoundCondition condition() {
        return decision(or());
    }

    private Node or() {
        Node first = and();
        if (!reader.at("OR")) {
            return first;
        }
        List<BoundCondition> terms = new ArrayList<>();
        terms.add(decision(first));
        while (reader.takeIf("OR")) {
            terms.add(decision(and()));
        }
        return new Node.Decision(new BoundCondition.Or(terms));
    }

    private Node and() {
        Node first = not();
        if (!reader.at("AND")) {
            return first;
        }
        List<BoundCondition> terms = new ArrayList<>();
        terms.add(decision(first));
        while (reader.takeIf("AND")) {
            terms.add(decision(not()));
        }
        return new Node.Decision(new BoundCondition.And(terms));
    }

    private Node not() {
        if (!reader.takeIf("NOT")) {
            return predicate();
        }
        reader.enter();
        BoundCondition term = decision(not());
        reader.leave();
        return new Node.Decision(new BoundCondition.Not(term));
    }

    private Node predicate() {
        Node left = primary();
        Optional<Comparator> comparator = comparator();
        if (comparator.isPresent()) {
            BoundOperand operand = operand(left);
            reader.take();
            return new Node.Decision(builder.comparison(comparator.get(), operand, operand()));
        }
        if (reader.takeIf("IS")) {
            boolean negated = reader.takeIf("NOT");
            return negatedIf(negated, is(operand(left)));
        }
        boolean negated = reader.at("NOT") && (reader.peekBeyond().is("BETWEEN") || reader.peekBeyond().is("IN"));
        if (negated) {
            reader.take();
        }
        if (reader.takeIf("BETWEEN")) {
            BoundOperand low = operand();
            reader.expect("AND");
            return negatedIf(negated, builder.between(operand(left), low, operand()));
        }
        if (reader.takeIf("IN")) {
            return negatedIf(negated, builder.in(operand(left), candidates()));
        }
        return left;
    }

    private static Node negatedIf(boolean negated, BoundCondition condition) {
        return new Node.Decision(negated ? new BoundCondition.Not(condition) : condition);
    }

    private Optional<Comparator> comparator() {
        if (reader.peek().kind() != PartiqlTokenKind.SYMBOL) {
            return Optional.empty();
        }
        return switch (reader.peek().text()) {
            case "=" -> Optional.of(Comparator.EQ);
            case "<>", "!=" -> Optional.of(Comparator.NE);
            case "<" -> Optional.of(Comparator.LT);
            case "<=" -> Optional.of(Comparator.LE);
            case ">" -> Optional.of(Comparator.GT);
            case ">=" -> Optional.of(Comparator.GE);
            default -> Optional.empty();
        };
    }

    private BoundCondition is(BoundOperand operand) {
        PartiqlToken token = reader.take();
        if (token.is("MISSING")) {
            return builder.call(ConditionFunction.ATTRIBUTE_NOT_EXISTS, List.of(operand));
        }
        return new BoundCondition.HasType(operand, type(token));
    }

    private AttributeType type(PartiqlToken token) {
        return switch (token.text().toUpperCase(Locale.ROOT)) {
            case "S", "STRING" -> AttributeType.S;
            case "N", "NUMBER" -> AttributeType.N;
            case "B", "BINARY" -> AttributeType.B;
            case "BOOL", "BOOLEAN" -> AttributeType.BOOL;
            case "NULL" -> AttributeType.NULL;
            case "L", "LIST" -> AttributeType.L;
            case "M", "MAP" -> AttributeType.M;
            case "SS" -> AttributeType.SS;
            case "NS" -> AttributeType.NS;
            case "BS" -> AttributeType.BS;
            default -> throw reader.malformed("");
        };
    }

    private List<BoundOperand> candidates() {
        boolean bracket = reader.takeIf("[");
        if (!bracket) {
            reader.expect("(");
        }
        return operandsTo(bracket ? "]" : ")");
    }

    private List<BoundOperand> operandsTo(String close) {
        List<BoundOperand> operands = new ArrayList<>();
        do {
            operands.add(operand());
        } while (reader.takeIf(","));
        reader.expect(close);
        return operands;
    }

    private BoundOperand operand() {
        return operand(primary());
    }

    private Node primary() {
        if (reader.at("(")) {
            reader.take();
            reader.enter();
            Node inner = or();
            reader.expect(")");
            reader.leave();
            return inner;
        }
        if (values.isNext()) {
            return new Node.Value(new BoundOperand.Literal(values.value()));
        }
        if (reader.peek().kind() == PartiqlTokenKind.IDENTIFIER && reader.peekBeyond().is("(")) {
            return call();
        }
        return new Node.Value(new BoundOperand.Path(reader.path()));
    }

    private Node call() {
        PartiqlToken name = reader.take();
        ConditionFunction function = ConditionFunction.named(name.text().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> Message.UNRECOGNIZED_FUNCTION.asValidation(name.text(), name.place()));
        reader.expect("(");
        reader.enter();
        List<BoundOperand> operands = operandsTo(")");
        reader.leave();
        return function == ConditionFunction.SIZE
                ? new Node.Value(builder.size(operands))
                : new Node.Decision(builder.call(function, operands));
    }

    private BoundCondition decision(Node node) {
        return switch (node) {
            case Node.Decision(BoundCondition condition) -> condition;
            case Node.Value _ -> throw reader.unexpected();
        };
    }

    private BoundOperand operand(Node node) {
        return switch (node) {
            case Node.Value(BoundOperand operand) -> operand;
            case Node.Decision _ -> throw reader.unexpected();
        };
    }
}
