package dev.keywright.engine.line;

import java.time.Instant;

import dev.keywright.engine.flow.Consumption;

/** Hears what requests consume, as they do; called on the request's own thread, so it has to be quick. */
@FunctionalInterface
public interface ConsumptionListener {
    void consumed(Tenant tenant, Consumption consumption, Instant at);
}
