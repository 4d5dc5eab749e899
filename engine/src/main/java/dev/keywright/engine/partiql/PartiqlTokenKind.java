package dev.keywright.engine.partiql;

/** What a token is; enough to colour it with. */
public enum PartiqlTokenKind {
    /** A word of the grammar, in any case. */
    KEYWORD,
    /** A name as it stands. */
    IDENTIFIER,
    /** A name in double quotes. */
    QUOTED,
    /** Text in single quotes. */
    STRING,
    /** Without a sign. */
    NUMBER,
    /** A question mark. */
    PARAMETER,
    /** An operator or a bracket. */
    SYMBOL,
    /** What no statement may hold: an odd character, a quote or comment that does not end, a bad exponent. */
    UNKNOWN,
    /** After the last character. */
    END
}
