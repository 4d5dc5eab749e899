package dev.keywright.engine.fault;

/** Carries a {@link Fault} from where it is found to where the request is answered. Cheap: it has no stack trace. */
public final class FaultException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    public FaultException(Fault fault) {
        super(fault.message(), null, false, false);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
