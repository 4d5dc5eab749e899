package dev.keywright.engine.partiql;

/**
 * A piece of a statement.
 *
 * @param text names and strings without their quotes, everything else as written
 * @param start offset of its first UTF-16 unit in the statement
 * @param end offset after its last
 * @param line from 1
 * @param column from 1, in UTF-16 units
 */
public record PartiqlToken(PartiqlTokenKind kind, String text, int start, int end, int line, int column) {
    /** Whether this is that symbol, or that keyword in any case. */
    boolean is(String symbolOrKeyword) {
        return switch (kind) {
            case SYMBOL -> text.equals(symbolOrKeyword);
            case KEYWORD -> text.equalsIgnoreCase(symbolOrKeyword);
            case IDENTIFIER, QUOTED, STRING, NUMBER, PARAMETER, UNKNOWN, END -> false;
        };
    }

    boolean isName() {
        return kind == PartiqlTokenKind.IDENTIFIER || kind == PartiqlTokenKind.QUOTED;
    }

    /** As messages tell a place: line, column and length. */
    String place() {
        return line + ":" + column + ":" + (end - start);
    }
}
