package dev.keywright.workbench.connect;

import java.util.function.Consumer;

import dev.keywright.engine.api.Request;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.flow.Consumption;

/** Something that answers DynamoDB requests. */
public interface Connection extends AutoCloseable {
    /** For people: {@code embedded}, or an endpoint's address. */
    String name();

    /** @throws dev.keywright.engine.fault.FaultException when the request is refused */
    <R extends Response> R send(Request<R> request);

    /**
     * Does the same and tells what the request consumes, be it answered or refused.
     *
     * @throws dev.keywright.engine.fault.FaultException when the request is refused
     */
    <R extends Response> R send(Request<R> request, Consumer<Consumption> meter);

    @Override
    void close();
}
