package dev.keywright.workbench.connect;

import dev.keywright.engine.api.Request;
import dev.keywright.engine.api.Response;

/** Something that answers DynamoDB requests. */
public interface Connection extends AutoCloseable {
    /** For people: {@code embedded}, or an endpoint's address. */
    String name();

    /** @throws dev.keywright.engine.fault.FaultException when the request is refused */
    <R extends Response> R send(Request<R> request);

    @Override
    void close();
}
