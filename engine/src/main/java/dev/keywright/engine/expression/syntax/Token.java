package dev.keywright.engine.expression.syntax;

/**
 * A piece of an expression.
 *
 * @param text as written; {@code <EOF>} for the end
 * @param start offset of its first UTF-16 unit in the expression
 * @param end offset after its last
 */
public record Token(TokenKind kind, String text, int start, int end) {
    /** Whether this is that symbol, or that keyword in any case. */
    boolean is(String symbolOrKeyword) {
        return switch (kind) {
            case SYMBOL -> text.equals(symbolOrKeyword);
            case KEYWORD -> text.equalsIgnoreCase(symbolOrKeyword);
            case IDENTIFIER, ALIAS, PLACEHOLDER, DIGITS, UNKNOWN, END -> false;
        };
    }
}
