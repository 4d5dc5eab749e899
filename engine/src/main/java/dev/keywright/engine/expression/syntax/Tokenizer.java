package dev.keywright.engine.expression.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.keywright.engine.expression.ExpressionKind;

/** Cuts an expression into tokens (FACTS §4.1). It never fails: what it does not know is a token of its own. */
public final class Tokenizer {
    private static final Set<String> CONDITION_KEYWORDS = Set.of("AND", "OR", "NOT", "BETWEEN", "IN");
    private static final Set<String> UPDATE_KEYWORDS = Set.of("SET", "REMOVE", "ADD", "DELETE");

    private final Set<String> keywords;
    private final String text;
    private int position;

    private Tokenizer(Set<String> keywords, String text) {
        this.keywords = keywords;
        this.text = text;
    }

    /** All tokens in order, without the white space between them; the last one is {@link TokenKind#END}. */
    public static List<Token> tokens(ExpressionKind kind, String text) {
        Tokenizer tokenizer = new Tokenizer(keywords(kind), text);
        List<Token> tokens = new ArrayList<>(text.length() / 4 + 2);
        Token token;
        do {
            token = tokenizer.next();
            tokens.add(token);
        } while (token.kind() != TokenKind.END);
        return tokens;
    }

    private static Set<String> keywords(ExpressionKind kind) {
        return switch (kind) {
            case CONDITION, FILTER, KEY_CONDITION -> CONDITION_KEYWORDS;
            case UPDATE -> UPDATE_KEYWORDS;
            case PROJECTION -> Set.of();
        };
    }

    private Token next() {
        while (position < text.length() && isSpace(text.charAt(position))) {
            position++;
        }
        if (position == text.length()) {
            return new Token(TokenKind.END, "<EOF>", position, position);
        }
        char c = text.charAt(position);
        if (isLetter(c)) {
            return word();
        }
        if (isDigit(c)) {
            return token(TokenKind.DIGITS, endOfDigits());
        }
        if ((c == '#' || c == ':') && endOfWord(position + 1) > position + 1) {
            return token(c == '#' ? TokenKind.ALIAS : TokenKind.PLACEHOLDER, endOfWord(position + 1));
        }
        int symbolLength = symbolLength(c);
        return symbolLength > 0
                ? token(TokenKind.SYMBOL, position + symbolLength)
                : token(TokenKind.UNKNOWN, text.offsetByCodePoints(position, 1));
    }

    private Token word() {
        int end = endOfWord(position);
        boolean keyword = !keywords.isEmpty() && end - position <= "BETWEEN".length()
                && keywords.contains(text.substring(position, end).toUpperCase(Locale.ROOT));
        return token(keyword ? TokenKind.KEYWORD : TokenKind.IDENTIFIER, end);
    }

    private Token token(TokenKind kind, int end) {
        Token token = new Token(kind, text.substring(position, end), position, end);
        position = end;
        return token;
    }

    private int symbolLength(char c) {
        char following = position + 1 < text.length() ? text.charAt(position + 1) : ' ';
        return switch (c) {
            case '<' -> following == '=' || following == '>' ? 2 : 1;
            case '>' -> following == '=' ? 2 : 1;
            case '=', '+', '-', '(', ')', '[', ']', '.', ',' -> 1;
            default -> 0;
        };
    }

    private int endOfWord(int from) {
        int end = from;
        while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private int endOfDigits() {
        int end = position;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
