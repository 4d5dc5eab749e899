package dev.keywright.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import dev.keywright.engine.fault.CancellationReason;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;

/** What does not fit a table's schema is a reason to cancel a transaction, not to refuse its request (FACTS §3.4). */
final class Cancellation {
    private Cancellation() {}

    /**
     * Each action held against its schema, in order.
     *
     * @throws FaultException with a reason for each action when any of them does not fit
     */
    static <T> List<T> unlessAllFit(int actions, IntFunction<T> onSchema) {
        List<T> fitting = new ArrayList<>(actions);
        List<CancellationReason> reasons = new ArrayList<>(actions);
        for (int i = 0; i < actions; i++) {
            try {
                fitting.add(onSchema.apply(i));
                reasons.add(CancellationReason.NONE);
            } catch (FaultException e) {
                reasons.add(CancellationReason.of(e.fault()));
            }
        }
        if (fitting.size() < actions) {
            throw new FaultException(Fault.TransactionCanceled.of(reasons));
        }
        return fitting;
    }
}
