package dev.keywright.design.check;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
    /** DynamoDB would refuse it, or it contradicts itself. */
    ERROR,
    /** It works, and will hurt. */
    WARNING,
    /** Worth knowing. */
    INFO;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
