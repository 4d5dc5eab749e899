package dev.keywright.engine.api;

/**
 * A request of one operation.
 *
 * @param <R> what answers it
 */
public interface Request<R extends Response> {}
