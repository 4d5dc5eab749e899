package dev.keywright.engine.line;

import dev.keywright.engine.api.Request;
import dev.keywright.engine.api.Response;

/** Answers requests: the engine, or something in front of it. */
public interface Database {
    /**
     * Does what the request asks.
     *
     * @throws dev.keywright.engine.fault.FaultException carrying the error the service would answer with
     */
    <R extends Response> R execute(Tenant tenant, Request<R> request);
}
