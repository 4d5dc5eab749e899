package dev.keywright.engine.plan;

import dev.keywright.engine.schema.TableArn;
import java.util.Optional;
import java.util.random.RandomGenerator;

import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.StatusDelays;
import dev.keywright.engine.schema.PointInTimeRecovery;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TablePhase;
import dev.keywright.engine.schema.TableStatus;

final class DeleteTablePlan {
    private DeleteTablePlan() {}

    static Plan.DropTable of(CheckedControl.DeleteTable checked, Scope scope, RandomGenerator ids,
            StatusDelays delays) {
        return drop(checked.table(), scope.arn(checked.table().name()), scope, ids, delays);
    }

    static Plan.DropTable drop(Table table, TableArn arn, Scope scope, RandomGenerator ids, StatusDelays delays) {
        return new Plan.DropTable(
                table.withPhase(new TablePhase(TableStatus.DELETING, scope.now().plus(delays.table()))),
                table.settings().pointInTimeRecovery() instanceof PointInTimeRecovery.Enabled
                        ? Optional.of(BackupPlan.ofDeleted(table, arn, scope, ids))
                        : Optional.empty());
    }
}
