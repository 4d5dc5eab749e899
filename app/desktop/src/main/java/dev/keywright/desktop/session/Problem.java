package dev.keywright.desktop.session;

import dev.keywright.design.model.DesignPath;

/** Something about the design that somebody should look at, and where. */
public record Problem(Severity severity, DesignPath where, String message) {

    /** Worst first. */
    public enum Severity {
        ERROR, WARNING, INFO
    }
}
