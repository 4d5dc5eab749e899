package dev.keywright.engine.plan;

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
        Table table = checked.table();
        return new Plan.DropTable(
                table.withPhase(new TablePhase(TableStatus.DELETING, scope.now().plus(delays.table()))),
                table.settings().pointInTimeRecovery() instanceof PointInTimeRecovery.Enabled
                        ? Optional.of(BackupPlan.ofDeleted(table, scope, ids))
                        : Optional.empty());
    }
}
