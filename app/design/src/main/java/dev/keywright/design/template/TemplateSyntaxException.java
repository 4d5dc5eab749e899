package dev.keywright.design.template;

import java.io.Serial;

/** A text is no key template. */
public final class TemplateSyntaxException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final int position;

    public TemplateSyntaxException(String message, int position) {
        super(message);
        this.position = position;
    }

    /** Where in the template's text, from 0. */
    public int position() {
        return position;
    }
}
