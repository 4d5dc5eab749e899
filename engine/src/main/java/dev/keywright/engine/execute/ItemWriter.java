package dev.keywright.engine.execute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.expression.eval.Conditions;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Change;
import dev.keywright.engine.flow.CollectionMetrics;
import dev.keywright.engine.flow.EncodedKey;
import dev.keywright.engine.flow.ItemWrite;
import dev.keywright.engine.flow.OnConditionFailure;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.index.IndexMaintenance;
import dev.keywright.engine.index.IndexWrite;
import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Transaction;
import dev.keywright.engine.value.Item;

/**
 * Writes items and the index entries that follow from them. Every write is first decided and only then, when nothing
 * speaks against any, made: no two writes of a plan are of one item.
 */
final class ItemWriter {
    private ItemWriter() {}

    /** What the writes would do, or why they cannot be done; changes nothing yet. */
    static Outcome decide(Plan.WriteItems plan, CollectionSizes collections, Transaction transaction) {
        List<Change> changes = new ArrayList<>(plan.writes().size());
        List<Outcome.Verdict> verdicts = new ArrayList<>(plan.writes().size());
        for (Plan.PointWrite write : plan.writes()) {
            verdicts.add(decide(write, plan.atomicity(), transaction, changes));
        }
        if (changes.size() < plan.writes().size()) {
            return new Outcome.WritesRefused(verdicts);
        }
        return collections.limit(plan, new Outcome.ItemsWritten(changes, Map.of()), transaction);
    }

    /** Makes the changes that were decided. */
    static Outcome.ItemsWritten apply(Plan.WriteItems plan, Outcome.ItemsWritten decided, CollectionSizes collections,
            Transaction transaction) {
        Map<Outcome.Collection, Long> sizes = plan.metrics() == CollectionMetrics.SIZE
                ? collections.after(decided.changes(), transaction)
                : Map.of();
        decided.changes().stream().filter(Change::isReal).forEach(change -> apply(change, transaction));
        return new Outcome.ItemsWritten(decided.changes(), sizes);
    }

    private static Outcome.Verdict decide(Plan.PointWrite point, Plan.Atomicity atomicity, Transaction transaction,
            List<Change> changes) {
        byte[] stored = transaction.get(point.keyspace(), point.key().bytes());
        Optional<Item> before = stored == null ? Optional.empty() : Optional.of(Item.stored(stored));
        ItemWrite write = point.write();
        if (write.condition().isPresent()
                && !Conditions.holds(write.condition().get(), before.orElse(Item.EMPTY))) {
            return new Outcome.Verdict(before, Optional.of(new Fault.ConditionalCheckFailed(
                    Message.CONDITION_FAILED.with(),
                    write.onConditionFailure() == OnConditionFailure.ALL_OLD ? before : Optional.empty())));
        }
        try {
            Optional<Item> after = Afterwards.of(write, before);
            changes.add(new Change(write.table(), point.key(), write.key(), before, after,
                    IndexMaintenance.of(write.table().schema(), before, after)));
            return new Outcome.Verdict(before, Optional.empty());
        } catch (FaultException e) {
            return switch (atomicity) {
                case EACH -> throw e;
                case ALL_OR_NONE -> new Outcome.Verdict(before, Optional.of(e.fault()));
            };
        }
    }

    private static void apply(Change change, Transaction transaction) {
        TableSchema schema = change.table().schema();
        Keyspace keyspace = Source.keyspace(schema);
        if (change.after().isPresent()) {
            transaction.put(keyspace, change.key().bytes(), change.after().get().encoded());
        } else if (change.before().isPresent()) {
            transaction.delete(keyspace, change.key().bytes());
        }
        change.indexWrites().forEach(write -> apply(schema, write, transaction));
    }

    private static void apply(TableSchema schema, IndexWrite write, Transaction transaction) {
        switch (write) {
            case IndexWrite.Insert(var index, var entry) -> put(schema, index, entry, transaction);
            case IndexWrite.Remove(var index, var entry) -> delete(schema, index, entry, transaction);
            case IndexWrite.Replace(var index, _, var after) -> put(schema, index, after, transaction);
            case IndexWrite.Move(var index, var before, var after) -> {
                delete(schema, index, before, transaction);
                put(schema, index, after, transaction);
            }
        }
    }

    private static void put(TableSchema schema, SecondaryIndex index, Item entry, Transaction transaction) {
        transaction.put(Source.keyspace(schema, index.name()),
                EncodedKey.inIndex(index, schema.key(), entry).bytes(), entry.encoded());
    }

    private static void delete(TableSchema schema, SecondaryIndex index, Item entry, Transaction transaction) {
        transaction.delete(Source.keyspace(schema, index.name()),
                EncodedKey.inIndex(index, schema.key(), entry).bytes());
    }
}
