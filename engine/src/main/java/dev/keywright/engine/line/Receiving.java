package dev.keywright.engine.line;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.keywright.engine.capacity.Capacity;
import dev.keywright.engine.execute.CollectionSizes;
import dev.keywright.engine.execute.Execution;
import dev.keywright.engine.flow.Change;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Receipt;
import dev.keywright.engine.flow.Tables;
import dev.keywright.engine.replica.Arrivals;
import dev.keywright.engine.replica.Outbox;
import dev.keywright.engine.storage.Snapshot;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.Transaction;
import dev.keywright.engine.stream.Recording;

/**
 * Takes in what other regions have written, before a request of the region is looked at: whoever asks sees everything
 * that is due, without a thread that waits for it.
 */
final class Receiving {
    private final Store store;
    private final Catalog catalog;
    private final CollectionSizes collections;
    private final Tell tell;

    /** Tells listeners what a write from another region has consumed here. */
    @FunctionalInterface
    interface Tell {
        void consumed(Namespace namespace, Receipt receipt, Instant at);
    }

    Receiving(Store store, Catalog catalog, CollectionSizes collections, Tell tell) {
        this.store = store;
        this.catalog = catalog;
        this.collections = collections;
        this.tell = tell;
    }

    /** Takes in what is due. */
    void receive(Namespace namespace, Instant now) {
        while (namespace.isAwaiting() && isDue(namespace, now)) {
            receive(namespace, now, now);
        }
    }

    /** Takes in what is due, and what is on its way. */
    void receiveAll(Namespace namespace, Instant now) {
        while (namespace.isAwaiting()) {
            receive(namespace, Instant.MAX, now);
        }
    }

    private boolean isDue(Namespace namespace, Instant now) {
        Tenant tenant = namespace.tenant();
        try (Snapshot snapshot = store.snapshot()) {
            if (!Outbox.isEmpty(tenant.account(), tenant.region(), snapshot)) {
                return Arrivals.isDue(tenant.account(), tenant.region(), now, snapshot);
            }
        }
        receive(namespace, now, now);
        return false;
    }

    private void receive(Namespace namespace, Instant until, Instant now) {
        Tenant tenant = namespace.tenant();
        List<Change> received = new ArrayList<>();
        try (Transaction transaction = store.begin()) {
            Tables before = namespace.tables();
            Tables after = Arrivals.receive(tenant.account(), tenant.region(), before, until, now,
                    (plan, tables) -> apply(namespace, plan, tables, now, received, transaction), transaction);
            boolean more = !Outbox.isEmpty(tenant.account(), tenant.region(), transaction);
            new Commit(catalog, transaction).tables(namespace, before, after).run();
            namespace.setAwaiting(more);
            collections.committed(received);
        }
    }

    private Tables apply(Namespace namespace, Plan.WriteItems plan, Tables tables, Instant now,
            List<Change> received, Transaction transaction) {
        Outcome outcome = Execution.write(plan, transaction, collections, UnaryOperator.identity());
        if (outcome instanceof Outcome.ItemsWritten written) {
            received.addAll(written.changes());
        }
        Histories.record(outcome, namespace.jobs(), now, transaction);
        tell.consumed(namespace, Capacity.of(plan, outcome), now);
        return Recording.record(plan, outcome, tables, now, transaction);
    }
}
