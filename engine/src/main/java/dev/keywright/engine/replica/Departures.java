package dev.keywright.engine.replica;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import dev.keywright.engine.flow.Author;
import dev.keywright.engine.flow.Change;
import dev.keywright.engine.flow.ItemWrite;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.schema.MultiRegionConsistency;
import dev.keywright.engine.schema.Replica;
import dev.keywright.engine.schema.Replication;
import dev.keywright.engine.storage.Transaction;

/**
 * Sends writes of one region to the others that have the table, in the write's own transaction.
 *
 * @param lag how long a write is on its way; one of a strongly consistent table is never
 */
public record Departures(Duration lag) {
    /** @return the regions that something is on its way to now */
    public Set<String> send(Plan.WriteItems plan, Outcome.ItemsWritten written, String account, String region,
            Instant now, Transaction transaction) {
        Set<String> destinations = new HashSet<>();
        if (plan.author() == Author.REPLICATION) {
            return destinations;
        }
        for (int i = 0; i < written.changes().size(); i++) {
            Change change = written.changes().get(i);
            Replication replication = change.table().settings().replication();
            if (!replication.isNone() && isWrite(plan.writes().get(i).write(), change)) {
                Shipment shipment = shipment(change, replication, region, now, transaction);
                for (Replica replica : replication.besides(region)) {
                    Outbox.append(account, replica.region(), shipment, transaction);
                    destinations.add(replica.region());
                }
            }
        }
        return destinations;
    }

    /** Deleting what is not there is nothing that another region could repeat. */
    private static boolean isWrite(ItemWrite write, Change change) {
        return !(write instanceof ItemWrite.Check) && (change.before().isPresent() || change.after().isPresent());
    }

    private Shipment shipment(Change change, Replication replication, String region, Instant now,
            Transaction transaction) {
        ItemVersion version = Versions.find(change.table().schema(), change.key(), transaction)
                .map(before -> before.next(now, region))
                .orElseGet(() -> ItemVersion.first(now, region));
        Versions.put(change.table().schema(), change.key(), version, transaction);
        Instant dueAt = replication.consistency() == MultiRegionConsistency.STRONG ? now : now.plus(lag);
        return new Shipment(change.table().name(), dueAt, version, change.keyAttributes(), change.after());
    }
}
