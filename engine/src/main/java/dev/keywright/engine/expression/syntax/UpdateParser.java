package dev.keywright.engine.expression.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import dev.keywright.engine.expression.ExpressionKind;
import dev.keywright.engine.expression.syntax.UpdateSyntax.Clause;
import dev.keywright.engine.expression.syntax.UpdateSyntax.Keyword;
import dev.keywright.engine.expression.syntax.UpdateSyntax.Section;
import dev.keywright.engine.expression.syntax.UpdateSyntax.Value;
import dev.keywright.engine.fault.FaultException;

/** Reads updates (FACTS §4.5). */
public final class UpdateParser {
    private final TokenStream tokens;

    private UpdateParser(TokenStream tokens) {
        this.tokens = tokens;
    }

    /** @throws FaultException with the service's message when {@code text} is not in the grammar */
    public static UpdateSyntax parse(String text) {
        UpdateParser parser = new UpdateParser(new TokenStream(ExpressionKind.UPDATE, text));
        List<Section> sections = new ArrayList<>();
        do {
            sections.add(parser.section());
        } while (parser.tokens.peek().kind() == TokenKind.KEYWORD);
        parser.tokens.finish();
        return new UpdateSyntax(sections);
    }

    private Section section() {
        if (tokens.peek().kind() != TokenKind.KEYWORD) {
            throw tokens.unexpected();
        }
        Keyword keyword = Keyword.valueOf(tokens.take().text().toUpperCase(Locale.ROOT));
        return new Section(keyword, clauses(switch (keyword) {
            case SET -> this::set;
            case REMOVE -> () -> new Clause.Remove(tokens.path());
            case ADD -> () -> new Clause.Add(tokens.path(), tokens.placeholder());
            case DELETE -> () -> new Clause.Delete(tokens.path(), tokens.placeholder());
        }));
    }

    private List<Clause> clauses(Supplier<Clause> clause) {
        List<Clause> clauses = new ArrayList<>();
        do {
            clauses.add(clause.get());
        } while (tokens.takeIf(","));
        return clauses;
    }

    private Clause set() {
        PathSyntax path = tokens.path();
        tokens.expect("=");
        return new Clause.Set(path, value());
    }

    /** {@code operand}, or two of them around a sign; the whole or a left operand may stand in parentheses. */
    private Value value() {
        Value first = tokens.at("(") ? parenthesizedValue() : new Value.Single(operand());
        if (!(first instanceof Value.Single(OperandSyntax left))) {
            return first;
        }
        if (tokens.takeIf("+")) {
            tokens.countOperator();
            return new Value.Sum(left, operand());
        }
        if (tokens.takeIf("-")) {
            tokens.countOperator();
            return new Value.Difference(left, operand());
        }
        return first;
    }

    private Value parenthesizedValue() {
        int open = tokens.openParenthesis();
        Value inner = value();
        tokens.closeParenthesis(open);
        return inner;
    }

    private OperandSyntax operand() {
        return switch (tokens.peek().kind()) {
            case PLACEHOLDER -> new OperandSyntax.Placeholder(tokens.placeholder());
            case IDENTIFIER -> tokens.peekBeyond().is("(") ? call() : new OperandSyntax.Path(tokens.path());
            case ALIAS -> new OperandSyntax.Path(tokens.path());
            case SYMBOL -> parenthesizedOperand();
            case KEYWORD, DIGITS, UNKNOWN, END -> throw tokens.unexpected();
        };
    }

    private OperandSyntax parenthesizedOperand() {
        int open = tokens.openParenthesis();
        OperandSyntax inner = operand();
        tokens.closeParenthesis(open);
        return inner;
    }

    private OperandSyntax call() {
        tokens.countOperator();
        tokens.enter();
        String function = tokens.take().text();
        tokens.expect("(");
        List<OperandSyntax> arguments = new ArrayList<>();
        do {
            arguments.add(operand());
        } while (tokens.takeIf(","));
        tokens.expect(")");
        tokens.leave();
        return new OperandSyntax.Call(function, arguments);
    }
}
