package dev.keywright.engine.capacity;

import java.util.Optional;

import dev.keywright.engine.flow.Change;
import dev.keywright.engine.flow.Consumption;
import dev.keywright.engine.flow.EncodedKey;
import dev.keywright.engine.flow.ItemWrite;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Plan.Atomicity;
import dev.keywright.engine.flow.ReadMode;
import dev.keywright.engine.flow.Receipt;
import dev.keywright.engine.index.IndexWrite;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.value.Item;

/** The larger image of each item, doubled in transactions; each half of an index write by itself, never doubled. */
public final class ItemWriteCapacity {
    private ItemWriteCapacity() {}

    static Receipt of(Plan.WriteItems plan, Outcome.ItemsWritten outcome) {
        Tally tally = tally(plan.atomicity());
        for (Change change : outcome.changes()) {
            TableName table = change.table().name();
            long units = Units.write(largerBytes(change)) * factor(plan.atomicity());
            tally.table(table, Optional.of(change.key()), units);
            for (IndexWrite write : change.indexWrites()) {
                tally.index(table, write.index(), Optional.of(key(change, write)), units(write));
            }
        }
        return tally.receipt();
    }

    /** A failed condition is paid for by what is stored or would have been, whichever is larger. */
    static Receipt of(Plan.WriteItems plan, Outcome.WritesRefused outcome) {
        Tally tally = tally(plan.atomicity());
        for (int i = 0; i < plan.writes().size(); i++) {
            Plan.PointWrite point = plan.writes().get(i);
            int stored = outcome.verdicts().get(i).stored().map(Item::sizeBytes).orElse(0);
            int wanted = point.write() instanceof ItemWrite.Put put ? put.item().sizeBytes() : 0;
            tally.table(point.write().table().name(), Optional.of(point.key()),
                    Units.write(Math.max(stored, wanted)) * factor(plan.atomicity()));
        }
        return tally.receipt();
    }

    /** What answering a transaction once more costs: transactional reads of what it wrote (FACTS §2.6). */
    public static Receipt ofReplay(Outcome.ItemsWritten outcome) {
        Tally tally = new Tally(Receipt.Kind.TRANSACTIONAL_READ, Consumption.Use.READ);
        for (Change change : outcome.changes()) {
            tally.table(change.table().name(), Optional.of(change.key()),
                    Units.read(largerBytes(change), ReadMode.TRANSACTIONAL));
        }
        return tally.receipt();
    }

    private static Tally tally(Atomicity atomicity) {
        return new Tally(switch (atomicity) {
            case EACH -> Receipt.Kind.PLAIN;
            case ALL_OR_NONE -> Receipt.Kind.TRANSACTIONAL_WRITE;
        }, Consumption.Use.WRITE);
    }

    private static long factor(Atomicity atomicity) {
        return switch (atomicity) {
            case EACH -> 1;
            case ALL_OR_NONE -> 2;
        };
    }

    private static int largerBytes(Change change) {
        return Math.max(change.before().map(Item::sizeBytes).orElse(0), change.after().map(Item::sizeBytes).orElse(0));
    }

    private static long units(IndexWrite write) {
        return switch (write) {
            case IndexWrite.Insert(_, var entry) -> Units.write(entry.sizeBytes());
            case IndexWrite.Remove(_, var entry) -> Units.write(entry.sizeBytes());
            case IndexWrite.Replace(_, var before, var after) ->
                Units.write(Math.max(before.sizeBytes(), after.sizeBytes()));
            case IndexWrite.Move(_, var before, var after) ->
                Units.write(before.sizeBytes()) + Units.write(after.sizeBytes());
        };
    }

    private static EncodedKey key(Change change, IndexWrite write) {
        Item entry = switch (write) {
            case IndexWrite.Insert(_, var inserted) -> inserted;
            case IndexWrite.Remove(_, var removed) -> removed;
            case IndexWrite.Replace(_, _, var after) -> after;
            case IndexWrite.Move(_, _, var after) -> after;
        };
        return EncodedKey.inIndex(write.index(), change.table().schema().key(), entry);
    }
}
