package dev.keywright.workbench.cli;

/** Wrong use or unreadable input: one line that says what, where and what to do. Exit code 2. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }

    public UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
