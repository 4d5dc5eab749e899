package dev.keywright.workbench.whatif;

/** A change that cannot be tried on a design: why. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Refused(String message) {
        super(message);
    }
}
