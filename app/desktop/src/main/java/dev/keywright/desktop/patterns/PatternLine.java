package dev.keywright.desktop.patterns;

import java.util.Optional;

import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.workbench.run.PatternResult;

/** A pattern in the list, with how it fared when last run. */
record PatternLine(AccessPattern pattern, Status status, Optional<PatternResult> result) {

    /** What the list's badge says. */
    enum Status {
        UNSOLVED, SCAN, NOT_RUN, STALE, PASS, FAIL, ERROR;

        String key() {
            return "patterns.status." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
