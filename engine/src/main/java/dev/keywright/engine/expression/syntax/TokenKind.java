package dev.keywright.engine.expression.syntax;

/** What a token is; enough to colour it with. */
public enum TokenKind {
    /** {@code AND}, {@code BETWEEN}, {@code SET}, …: only those of the grammar at hand. */
    KEYWORD,
    /** An attribute or function name. */
    IDENTIFIER,
    /** {@code #name}. */
    ALIAS,
    /** {@code :value}. */
    PLACEHOLDER,
    /** Digits: a list index. */
    DIGITS,
    /** A comparator, arithmetic sign, parenthesis, bracket, dot or comma. */
    SYMBOL,
    /** A character no grammar knows. */
    UNKNOWN,
    /** After the last character. */
    END
}
