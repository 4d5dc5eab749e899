package dev.keywright.engine.replica;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.flow.Author;
import dev.keywright.engine.flow.CollectionMetrics;
import dev.keywright.engine.flow.EncodedKey;
import dev.keywright.engine.flow.ItemWrite;
import dev.keywright.engine.flow.OnConditionFailure;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.flow.Tables;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.storage.Reads;
import dev.keywright.engine.storage.Transaction;

/** Lets writes of other regions into one region, as far as no later write is there already: the last writer wins. */
public final class Arrivals {
    /** How many shipments one transaction takes in. */
    private static final int BATCH = 500;

    private Arrivals() {}

    /** Carries out what has arrived, in the transaction of the one who asks. */
    @FunctionalInterface
    public interface Apply {
        /** @return the tables as they are afterwards */
        Tables apply(Plan.WriteItems plan, Tables tables);
    }

    /** Whether the first in the queue is due. */
    public static boolean isDue(String account, String region, Instant now, Reads reads) {
        return Outbox.first(account, region, 1, reads)
                .stream()
                .anyMatch(waiting -> !waiting.shipment().dueAt().isAfter(now));
    }

    /**
     * Takes in a batch of what is due by {@code until}.
     *
     * @return the tables as they are afterwards
     */
    public static Tables receive(String account, String region, Tables tables, Instant until, Instant now,
            Apply apply, Transaction transaction) {
        Tables after = tables;
        for (Outbox.Waiting waiting : Outbox.first(account, region, BATCH, transaction)) {
            if (waiting.shipment().dueAt().isAfter(until)) {
                return after;
            }
            Outbox.remove(account, region, waiting, transaction);
            Optional<Plan.WriteItems> write = accepted(waiting.shipment(), after, now, transaction);
            if (write.isPresent()) {
                after = apply.apply(write.get(), after);
            }
        }
        return after;
    }

    private static Optional<Plan.WriteItems> accepted(Shipment shipment, Tables tables, Instant now,
            Transaction transaction) {
        Optional<Table> table = tables.find(shipment.table(), now)
                .filter(there -> there.settings().replication().isIn(shipment.version().region()));
        if (table.isEmpty()) {
            return Optional.empty();
        }
        EncodedKey key = EncodedKey.inTable(table.get().schema().key(), shipment.key());
        Optional<ItemVersion> known = Versions.find(table.get().schema(), key, transaction);
        if (known.isPresent() && known.get().compareTo(shipment.version()) >= 0) {
            return Optional.empty();
        }
        Versions.put(table.get().schema(), key, shipment.version(), transaction);
        return Optional.of(new Plan.WriteItems(List.of(new Plan.PointWrite(Source.keyspace(table.get().schema()), key,
                write(shipment, table.get()))), Plan.Atomicity.EACH, CollectionMetrics.NONE, Author.REPLICATION));
    }

    private static ItemWrite write(Shipment shipment, Table table) {
        return shipment.item()
                .<ItemWrite>map(item -> new ItemWrite.Put(table, shipment.key(), item, Optional.empty(),
                        OnConditionFailure.NONE))
                .orElseGet(() -> new ItemWrite.Delete(table, shipment.key(), Optional.empty(),
                        OnConditionFailure.NONE));
    }
}
