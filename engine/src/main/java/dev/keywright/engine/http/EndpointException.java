package dev.keywright.engine.http;

/** The endpoint cannot listen; the message says where and why. */
public final class EndpointException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public EndpointException(String message, Throwable cause) {
        super(message, cause);
    }
}
