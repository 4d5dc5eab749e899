package dev.keywright.engine.plan;

import dev.keywright.engine.schema.TableArn;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

import dev.keywright.engine.flow.Backup;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Copying;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.flow.TableSize;
import dev.keywright.engine.history.Moment;
import dev.keywright.engine.history.PastItems;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.storage.Keyspace;

final class BackupPlan {
    /** How long the service keeps what it backs up by itself (FACTS §6.5). */
    private static final Duration SYSTEM_BACKUP_KEPT = Duration.ofDays(35);

    private BackupPlan() {}

    static Plan.TakeBackup of(CheckedControl.CreateBackup checked, Scope scope, RandomGenerator ids) {
        Table table = checked.table();
        String arn = scope.arn(table.name()).backup(JobNumber.next(scope, ids));
        return new Plan.TakeBackup(new Backup(arn, checked.name(), Backup.Type.USER, table, TableSize.Extent.NONE,
                scope.now(), Optional.empty(), new Keyspace(arn),
                Copying.begin(new PastItems.AsOf(table.schema().id(), Moment.after(scope.now())))), scope.now());
    }

    /** The backup that a deleted table leaves: it takes the table's items over, so there is nothing to copy. */
    static Backup ofDeleted(Table table, TableArn arn, Scope scope, RandomGenerator ids) {
        Keyspace items = Source.keyspace(table.schema());
        return new Backup(arn.backup(JobNumber.next(scope, ids)), table.name() + "$DeletedTableBackup",
                Backup.Type.SYSTEM, table,
                TableSize.Extent.NONE, scope.now(), Optional.of(scope.now().plus(SYSTEM_BACKUP_KEPT)), items,
                Copying.begin(new PastItems.Kept(items)).done());
    }
}
