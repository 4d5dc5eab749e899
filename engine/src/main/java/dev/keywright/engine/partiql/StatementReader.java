package dev.keywright.engine.partiql;

import java.util.ArrayList;
import java.util.List;

import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.expression.PathStep;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeValue;

/** A parser's place in a statement, and what all its clauses share. Not for several threads at once. */
final class StatementReader {
    private static final int MAX_DEPTH = 100;

    private final List<PartiqlToken> tokens;
    private final List<AttributeValue> parameters;
    private int position;
    private int parametersTaken;
    private int depth;

    /** @throws FaultException when the text holds something that belongs to no statement */
    StatementReader(String text, List<AttributeValue> parameters) {
        this.tokens = PartiqlTokenizer.tokens(text);
        this.parameters = parameters;
        if (tokens.stream().anyMatch(token -> token.kind() == PartiqlTokenKind.UNKNOWN)) {
            throw malformed("");
        }
        long wanted = tokens.stream().filter(token -> token.kind() == PartiqlTokenKind.PARAMETER).count();
        if (wanted != parameters.size()) {
            throw Message.STATEMENT_PARAMETER_COUNT.asValidation();
        }
    }

    PartiqlToken peek() {
        return tokens.get(position);
    }

    PartiqlToken peekBeyond() {
        return tokens.get(Math.min(position + 1, tokens.size() - 1));
    }

    PartiqlToken take() {
        PartiqlToken token = peek();
        if (token.kind() != PartiqlTokenKind.END) {
            position++;
        }
        return token;
    }

    boolean at(String symbolOrKeyword) {
        return peek().is(symbolOrKeyword);
    }

    boolean takeIf(String symbolOrKeyword) {
        boolean here = at(symbolOrKeyword);
        if (here) {
            position++;
        }
        return here;
    }

    void expect(String symbolOrKeyword) {
        if (!takeIf(symbolOrKeyword)) {
            throw unexpected();
        }
    }

    void enter() {
        if (++depth > MAX_DEPTH) {
            throw malformed("");
        }
    }

    void leave() {
        depth--;
    }

    /** The parameter whose question mark is next. */
    AttributeValue parameter() {
        take();
        return parameters.get(parametersTaken++);
    }

    String name() {
        if (!peek().isName()) {
            throw unexpected();
        }
        return take().text();
    }

    DocumentPath path() {
        String attribute = name();
        List<PathStep> steps = new ArrayList<>(0);
        while (true) {
            if (takeIf(".")) {
                steps.add(field());
            } else if (takeIf("[")) {
                steps.add(element());
            } else {
                return new DocumentPath(attribute, steps);
            }
        }
    }

    /** After a dot even the words of the grammar are names. */
    private PathStep field() {
        if (!peek().isName() && peek().kind() != PartiqlTokenKind.KEYWORD) {
            throw malformed("Invalid path dot component");
        }
        return new PathStep.Field(take().text());
    }

    private PathStep element() {
        PartiqlToken token = take();
        PathStep step = switch (token.kind()) {
            case NUMBER -> new PathStep.Element(index(token));
            case STRING -> new PathStep.Field(token.text());
            case KEYWORD, IDENTIFIER, QUOTED, PARAMETER, SYMBOL, UNKNOWN, END ->
                throw Message.STATEMENT_PATH_COMPONENT.asValidation(token.place());
        };
        expect("]");
        return step;
    }

    private static int index(PartiqlToken token) {
        try {
            return Integer.parseInt(token.text());
        } catch (NumberFormatException _) {
            throw Message.STATEMENT_LIST_INDEX.asValidation(token.text(), token.place());
        }
    }

    void finish() {
        if (peek().kind() != PartiqlTokenKind.END) {
            throw malformed("Unexpected token after expression");
        }
    }

    FaultException unexpected() {
        return switch (peek().kind()) {
            case KEYWORD -> malformed("Unexpected keyword");
            case IDENTIFIER, QUOTED, STRING, NUMBER, PARAMETER, SYMBOL, UNKNOWN, END -> malformed("Unexpected term");
        };
    }

    /** A statement that is well formed but makes no sense; nothing goes around the words. */
    static FaultException invalid(String words) {
        return new FaultException(new Fault.Validation(words));
    }

    /** @param detail what is wrong, for the few cases in which the service tells */
    FaultException malformed(String detail) {
        return Message.STATEMENT_MALFORMED.asValidation(detail);
    }
}
