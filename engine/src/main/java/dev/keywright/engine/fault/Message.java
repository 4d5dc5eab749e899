package dev.keywright.engine.fault;

import java.text.MessageFormat;

/**
 * The service's words, verbatim: SDKs and tests match on them. One wording profile, {@value #PROFILE}; see FACTS §3.5
 * for each text's source and §3.6 for why there is a profile at all. Arguments are {@code {0}}, {@code {1}}, …; a
 * literal brace or apostrophe is quoted as {@link MessageFormat} wants it.
 */
public enum Message {
    // Keys
    MISSING_KEY("One or more parameter values were invalid: Missing the key {0} in the item"),
    KEY_TYPE_MISMATCH("One or more parameter values were invalid: Type mismatch for key {0} expected: {1} actual: {2}"),
    KEY_SCHEMA_MISMATCH("The provided key element does not match the schema"),

    // Conditions
    CONDITION_FAILED("The conditional request failed"),

    // Tables
    TABLE_NOT_FOUND("Requested resource not found"),
    NAMED_TABLE_NOT_FOUND("Requested resource not found: Table: {0} not found");

    /** Which of the regional wordings these are. */
    public static final String PROFILE = "eu-west-2/us-east-1, October 2026";

    private final String pattern;

    Message(String pattern) {
        this.pattern = pattern;
    }

    /** The text with its arguments put in; numbers are written without grouping. */
    public String with(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return MessageFormat.format(pattern, (Object[]) texts);
    }

    /** A {@code ValidationException} with this text, ready to be thrown. */
    public FaultException asValidation(Object... arguments) {
        return new FaultException(new Fault.Validation(with(arguments)));
    }
}
