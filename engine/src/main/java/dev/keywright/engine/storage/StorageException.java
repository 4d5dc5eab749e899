package dev.keywright.engine.storage;

/** The store cannot do what it was asked to. The message says what, where and, where that helps, what to do. */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StorageException(String message) {
        super(message);
    }

    public StorageException(String message, Throwable cause) {
        super(message, cause);
    }
}
