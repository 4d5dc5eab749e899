package dev.keywright.engine.value;

/** Text or a result that no DynamoDB number can hold. */
public final class InvalidNumberException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** Which rule of FACTS §3.2 is broken. */
    public enum Rule {
        NOT_A_NUMBER, OVERFLOW, UNDERFLOW, TOO_PRECISE
    }

    private final Rule rule;
    private final String text;

    public InvalidNumberException(Rule rule, String text) {
        super(rule + ": " + text);
        this.rule = rule;
        this.text = text;
    }

    public Rule rule() {
        return rule;
    }

    /** The offending text as it was given. */
    public String text() {
        return text;
    }
}
