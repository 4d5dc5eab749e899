package dev.keywright.engine.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

import dev.keywright.engine.flow.Backup;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Copying;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Restore;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.StatusDelays;
import dev.keywright.engine.history.Moment;
import dev.keywright.engine.history.PastItems;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableName;

/** The new table is CREATING until it has its items. */
final class RestorePlan {
    private RestorePlan() {}

    static Plan.RestoreTable of(CheckedControl.RestoreTableFromBackup checked, Scope scope, RandomGenerator ids,
            StatusDelays delays) {
        Backup backup = checked.backup();
        return restore(checked.restored(), Optional.of(backup.id()), backup.table().name(), backup.createdAt(),
                new PastItems.Kept(backup.items()), scope, ids, delays);
    }

    static Plan.RestoreTable of(CheckedControl.RestoreTableToPointInTime checked, Scope scope, RandomGenerator ids,
            StatusDelays delays) {
        return restore(checked.restored(), Optional.empty(), checked.source().name(), checked.time(),
                new PastItems.AsOf(checked.source().schema().id(), Moment.after(checked.time())), scope, ids, delays);
    }

    private static Plan.RestoreTable restore(CheckedControl.CreateTable restored, Optional<String> backup,
            TableName source, Instant time, PastItems items, Scope scope, RandomGenerator ids, StatusDelays delays) {
        Table table = CreateTablePlan.of(restored, scope, ids, delays).table().createdUntil(Instant.MAX);
        return new Plan.RestoreTable(table, new Restore(table.name(), table.schema().id(), backup,
                scope.arn(source).toString(), time, Copying.begin(items)));
    }
}
