package dev.keywright.engine.partiql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a statement into tokens. It never fails: what it does not know is a token of its own. */
public final class PartiqlTokenizer {
    private static final Set<String> KEYWORDS = Set.of("SELECT", "FROM", "WHERE", "ORDER", "BY", "ASC", "DESC",
            "INSERT", "INTO", "VALUE", "UPDATE", "SET", "REMOVE", "DELETE", "RETURNING", "ALL", "MODIFIED", "OLD",
            "NEW", "AND", "OR", "NOT", "BETWEEN", "IN", "IS", "NULL", "MISSING", "TRUE", "FALSE", "EXISTS", "AS");
    private static final int LONGEST_KEYWORD = 9;

    private final String text;
    private int position;
    private int line = 1;
    private int lineStart;

    private PartiqlTokenizer(String text) {
        this.text = text;
    }

    /** All tokens in order, without white space and comments; the last one is {@link PartiqlTokenKind#END}. */
    public static List<PartiqlToken> tokens(String text) {
        PartiqlTokenizer tokenizer = new PartiqlTokenizer(text);
        List<PartiqlToken> tokens = new ArrayList<>();
        PartiqlToken token;
        do {
            token = tokenizer.next();
            tokens.add(token);
        } while (token.kind() != PartiqlTokenKind.END);
        return tokens;
    }

    private PartiqlToken next() {
        if (!skipSpaceAndComments()) {
            return token(PartiqlTokenKind.UNKNOWN, text.length());
        }
        if (position == text.length()) {
            return new PartiqlToken(PartiqlTokenKind.END, "<EOF>", position, position, line, column());
        }
        char c = text.charAt(position);
        if (isWordStart(c)) {
            return word();
        }
        if (isDigit(c) || (c == '.' && isDigit(charAt(position + 1)))) {
            return number();
        }
        return switch (c) {
            case '\'' -> quoted(PartiqlTokenKind.STRING, c);
            case '"' -> quoted(PartiqlTokenKind.QUOTED, c);
            case '?' -> token(PartiqlTokenKind.PARAMETER, position + 1);
            default -> symbol(c);
        };
    }

    /** Answers false when a comment does not end. */
    private boolean skipSpaceAndComments() {
        while (position < text.length()) {
            if (Character.isWhitespace(text.charAt(position))) {
                step(position + 1);
            } else if (text.startsWith("--", position)) {
                int end = text.indexOf('\n', position);
                step(end < 0 ? text.length() : end);
            } else if (text.startsWith("/*", position)) {
                int end = text.indexOf("*/", position + 2);
                if (end < 0) {
                    return false;
                }
                step(end + 2);
            } else {
                return true;
            }
        }
        return true;
    }

    private PartiqlToken word() {
        int end = position;
        while (isWordPart(charAt(end))) {
            end++;
        }
        boolean keyword = end - position <= LONGEST_KEYWORD
                && KEYWORDS.contains(text.substring(position, end).toUpperCase(Locale.ROOT));
        return token(keyword ? PartiqlTokenKind.KEYWORD : PartiqlTokenKind.IDENTIFIER, end);
    }

    private PartiqlToken number() {
        int end = endOfDigits(position);
        if (charAt(end) == '.') {
            end = endOfDigits(end + 1);
        }
        if (charAt(end) != 'e' && charAt(end) != 'E') {
            return token(PartiqlTokenKind.NUMBER, end);
        }
        int exponent = charAt(end + 1) == '+' || charAt(end + 1) == '-' ? end + 2 : end + 1;
        int exponentEnd = endOfDigits(exponent);
        return token(isInt(text.substring(end + 1, exponentEnd)) ? PartiqlTokenKind.NUMBER : PartiqlTokenKind.UNKNOWN,
                exponentEnd);
    }

    private static boolean isInt(String exponent) {
        try {
            Integer.parseInt(exponent);
            return true;
        } catch (NumberFormatException _) {
            return false;
        }
    }

    /** Two quotes in a row are one that belongs to the text. */
    private PartiqlToken quoted(PartiqlTokenKind kind, char quote) {
        StringBuilder content = new StringBuilder();
        for (int i = position + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != quote) {
                content.append(c);
            } else if (charAt(i + 1) == quote) {
                content.append(c);
                i++;
            } else {
                return token(kind, content.toString(), i + 1);
            }
        }
        return token(PartiqlTokenKind.UNKNOWN, text.length());
    }

    private PartiqlToken symbol(char c) {
        char following = charAt(position + 1);
        int length = switch (c) {
            case '<' -> following == '=' || following == '>' || following == '<' ? 2 : 1;
            case '>' -> following == '=' || following == '>' ? 2 : 1;
            case '!' -> following == '=' ? 2 : 0;
            case '=', '+', '-', '*', '(', ')', '[', ']', '{', '}', '.', ',', ':' -> 1;
            default -> 0;
        };
        return length > 0
                ? token(PartiqlTokenKind.SYMBOL, position + length)
                : token(PartiqlTokenKind.UNKNOWN, text.offsetByCodePoints(position, 1));
    }

    private PartiqlToken token(PartiqlTokenKind kind, int end) {
        return token(kind, text.substring(position, end), end);
    }

    private PartiqlToken token(PartiqlTokenKind kind, String content, int end) {
        PartiqlToken token = new PartiqlToken(kind, content, position, end, line, column());
        step(end);
        return token;
    }

    private void step(int to) {
        for (; position < to; position++) {
            if (text.charAt(position) == '\n') {
                line++;
                lineStart = position + 1;
            }
        }
    }

    private int column() {
        return position - lineStart + 1;
    }

    private int endOfDigits(int from) {
        int end = from;
        while (isDigit(charAt(end))) {
            end++;
        }
        return end;
    }

    /** The character there, or one that belongs to nothing. */
    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private static boolean isWordStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
    }

    private static boolean isWordPart(char c) {
        return isWordStart(c) || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
