package dev.keywright.workbench.load;

/** A table or an item of a design that cannot be loaded: which one, and what is wrong with it. */
public final class LoadException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LoadException(String message, Throwable cause) {
        super(message, cause);
    }
}
