package dev.keywright.engine.expression.syntax;

import java.util.ArrayList;
import java.util.List;

import dev.keywright.engine.expression.ExpressionKind;
import dev.keywright.engine.expression.syntax.PathSyntax.Part;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.Utf8;

/**
 * A parser's place in an expression, and what all the grammars share: reading a token, a path or a placeholder, nesting
 * and counting operators, and complaining in the service's words. Not for several threads at once.
 */
final class TokenStream {
    private final ExpressionKind kind;
    private final String text;
    private final List<Token> tokens;
    private int position;
    private int operators;
    private int depth;
    private int lastOpen = -1;
    private int lastClose = -1;
    private boolean redundantParentheses;

    /** @throws FaultException when the text is empty or too long */
    TokenStream(ExpressionKind kind, String text) {
        this.kind = kind;
        this.text = text;
        if (text.isEmpty()) {
            throw fault(Message.EXPRESSION_EMPTY.with());
        }
        int sizeBytes = Utf8.length(text);
        if (sizeBytes > ExpressionLimits.MAX_BYTES) {
            throw fault(switch (kind) {
                case CONDITION, FILTER, PROJECTION -> Message.EXPRESSION_TOO_LONG_SIZED.with(sizeBytes);
                case KEY_CONDITION, UPDATE -> Message.EXPRESSION_TOO_LONG.with();
            });
        }
        this.tokens = Tokenizer.tokens(kind, text);
    }

    Token peek() {
        return tokens.get(position);
    }

    Token peekBeyond() {
        return tokens.get(Math.min(position + 1, tokens.size() - 1));
    }

    Token take() {
        Token token = peek();
        if (token.kind() != TokenKind.END) {
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

    String placeholder() {
        return expect(TokenKind.PLACEHOLDER).text();
    }

    PathSyntax path() {
        List<Part> parts = new ArrayList<>(2);
        parts.add(name());
        continuePath(parts);
        return new PathSyntax(parts);
    }

    /** Reads the dots and brackets that follow the path so far. */
    void continuePath(List<Part> parts) {
        while (true) {
            if (takeIf(".")) {
                parts.add(name());
            } else if (takeIf("[")) {
                parts.add(index(expect(TokenKind.DIGITS).text()));
                expect("]");
            } else {
                return;
            }
        }
    }

    private Part name() {
        if (peek().kind() == TokenKind.ALIAS) {
            return new Part.Alias(take().text());
        }
        return new Part.Name(expect(TokenKind.IDENTIFIER).text());
    }

    private Part index(String digits) {
        try {
            return new Part.Index(Integer.parseInt(digits));
        } catch (NumberFormatException _) {
            throw fault(Message.LIST_INDEX_TOO_LARGE.with(digits));
        }
    }

    private Token expect(TokenKind wanted) {
        if (peek().kind() != wanted) {
            throw unexpected();
        }
        return take();
    }

    void countOperator() {
        operators++;
    }

    void enter() {
        if (++depth > ExpressionLimits.MAX_DEPTH) {
            redundantParentheses = true;
            throw firstDefect();
        }
    }

    void leave() {
        depth--;
    }

    /** Reads the parenthesis and answers which token it was, for {@link #closeParenthesis}. */
    int openParenthesis() {
        int open = position;
        expect("(");
        enter();
        return open;
    }

    /** Reads the parenthesis that belongs to {@code open}; directly around another pair the two are one too many. */
    void closeParenthesis(int open) {
        int close = position;
        expect(")");
        leave();
        redundantParentheses |= lastOpen == open + 1 && lastClose == close - 1;
        lastOpen = open;
        lastClose = close;
    }

    /** The whole text is read: complains about what is left over, or about what was counted on the way. */
    void finish() {
        if (peek().kind() != TokenKind.END) {
            throw unexpected();
        }
        if (operators > ExpressionLimits.MAX_OPERATORS || redundantParentheses) {
            throw firstDefect();
        }
    }

    private FaultException firstDefect() {
        return fault(operators > ExpressionLimits.MAX_OPERATORS
                ? Message.EXPRESSION_TOO_MANY_OPERATORS.with()
                : Message.REDUNDANT_PARENTHESES.with());
    }

    /** The next token does not belong here; shown with its neighbours as they are written. */
    FaultException unexpected() {
        Token token = peek();
        int from = position > 0 ? tokens.get(position - 1).start() : token.start();
        int to = Math.max(peekBeyond().end(), token.end());
        if (peekBeyond().kind() == TokenKind.END) {
            to = token.kind() == TokenKind.END && position > 0 ? tokens.get(position - 1).end() : token.end();
        }
        return fault(Message.EXPRESSION_SYNTAX.with(token.text(), text.substring(from, to)));
    }

    FaultException fault(String detail) {
        return Message.INVALID_EXPRESSION.asValidation(kind.parameterName(), detail);
    }
}
