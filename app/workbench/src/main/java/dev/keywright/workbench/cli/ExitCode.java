package dev.keywright.workbench.cli;

/** What the process answers to its caller. */
public final class ExitCode {
    public static final int FINE = 0;
    /** Findings, or patterns that failed. */
    public static final int FINDINGS = 1;
    /** Wrong use or unreadable input. */
    public static final int WRONG_USE = 2;

    private ExitCode() {}
}
