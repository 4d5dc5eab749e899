package dev.keywright.design.edit;

import java.io.Serial;

/** An edit that cannot be: its target is not there, or a name is taken. The design is as before. */
public final class RefusedEditException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public RefusedEditException(String message) {
        super(message);
    }
}
