package dev.keywright.workbench.run;

/** A pattern that cannot be turned into a request: what it lacks. */
public final class UnrunnableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnrunnableException(String message) {
        super(message);
    }
}
