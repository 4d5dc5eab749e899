package dev.keywright.engine.execute;

import java.util.function.UnaryOperator;

import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.storage.Reads;
import dev.keywright.engine.storage.Transaction;

/** The stage's door. Holds nothing, so it is safe for any number of threads. */
public final class Execution {
    private Execution() {}

    public static Outcome read(Plan.Reading plan, Reads reads) {
        return switch (plan) {
            case Plan.ReadItems items -> PointReader.read(items, reads);
            case Plan.ReadRange range -> PageReader.read(range, reads);
            case Plan.Measure measure -> new Outcome.Measured(Measuring.of(measure.table(), reads));
            case Plan.Nothing _ -> new Outcome.Done();
        };
    }

    /**
     * Makes the plan's changes in {@code transaction} and leaves its commit to the caller.
     *
     * @param collections the sizes of item collections, which are limited
     * @param admission what to let through of what has been decided, before it is done
     * @throws dev.keywright.engine.fault.FaultException when a lone write cannot be applied to what is stored
     */
    public static Outcome write(Plan.Writing plan, Transaction transaction, CollectionSizes collections,
            UnaryOperator<Outcome> admission) {
        return switch (plan) {
            case Plan.WriteItems items -> {
                Outcome admitted = admission.apply(ItemWriter.decide(items, collections, transaction));
                yield admitted instanceof Outcome.ItemsWritten decided
                        ? ItemWriter.apply(items, decided, collections, transaction)
                        : admitted;
            }
            case Plan.CreateTable(var table) -> {
                TableKeyspaces.create(table.schema(), transaction);
                yield new Outcome.Done();
            }
            case Plan.CreateReplica replica -> {
                TableKeyspaces.copy(replica, transaction);
                yield new Outcome.Done();
            }
            case Plan.JoinGlobalTable(var table) -> {
                TableKeyspaces.join(table.schema(), transaction);
                yield new Outcome.Done();
            }
            case Plan.DropTable(var table, _) -> new Outcome.Measured(Measuring.of(table, transaction));
            case Plan.TakeBackup(var backup, var now) -> new Outcome.Begun(BackupTaking.take(backup, now, transaction));
            case Plan.RestoreTable(var table, var restore) -> {
                TableKeyspaces.create(table.schema(), transaction);
                yield new Outcome.Begun(restore);
            }
            case Plan.ExportTable(var export) -> new Outcome.Begun(export);
            case Plan.ImportTable(var table, var imported) -> {
                TableKeyspaces.create(table.schema(), transaction);
                yield new Outcome.Begun(imported);
            }
            case Plan.DropBackup(var backup) -> {
                transaction.drop(backup.items());
                yield new Outcome.Done();
            }
            case Plan.AlterTable alter -> {
                alter.built()
                        .ifPresent(
                                index -> TableKeyspaces.build(alter.table().schema(), index, transaction));
                yield new Outcome.Measured(Measuring.of(alter.table(), transaction));
            }
        };
    }
}
