package dev.keywright.design.check;

import dev.keywright.design.model.DesignPath;

/**
 * One thing a rule found.
 *
 * @param rule the rule's id
 * @param fix what to do about it
 */
public record Finding(String rule, Severity severity, DesignPath where, String message, String fix) {
    @Override
    public String toString() {
        return severity + " " + where.text() + ": " + message + " [" + rule + "] " + fix;
    }
}
