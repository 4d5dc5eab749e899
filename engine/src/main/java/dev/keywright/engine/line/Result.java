package dev.keywright.engine.line;

import java.util.function.Supplier;

import dev.keywright.engine.api.Response;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.flow.Receipt;

/** How a request went that got as far as the storage: what it consumed, and its response or its refusal. */
sealed interface Result<R extends Response> {
    Receipt receipt();

    record Done<R extends Response>(R response, Receipt receipt) implements Result<R> {}

    record Refused<R extends Response>(Fault fault, Receipt receipt) implements Result<R> {}

    static <R extends Response> Result<R> of(Receipt receipt, Supplier<R> reply) {
        try {
            return new Done<>(reply.get(), receipt);
        } catch (FaultException refused) {
            return new Refused<>(refused.fault(), receipt);
        }
    }

    /** @throws FaultException when the request was refused */
    default R orThrow() {
        return switch (this) {
            case Done<R>(R response, _) -> response;
            case Refused<R>(Fault fault, _) -> throw new FaultException(fault);
        };
    }

    /** Of a request that consumed nothing. */
    static <R extends Response> Result<R> refused(Fault fault) {
        return new Refused<>(fault, Receipt.NOTHING);
    }
}
