package dev.keywright.design.template;

import java.io.Serial;

/** The values at hand do not make a key: a field is missing, or its value does not fit a transform. */
public final class RenderException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public RenderException(String message) {
        super(message);
    }

    public RenderException(String message, Throwable cause) {
        super(message, cause);
    }
}
