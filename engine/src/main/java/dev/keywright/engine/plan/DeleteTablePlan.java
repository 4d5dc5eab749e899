package dev.keywright.engine.plan;

import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.StatusDelays;
import dev.keywright.engine.schema.TablePhase;
import dev.keywright.engine.schema.TableStatus;

final class DeleteTablePlan {
    private DeleteTablePlan() {}

    static Plan.DropTable of(CheckedControl.DeleteTable checked, Scope scope, StatusDelays delays) {
        return new Plan.DropTable(checked.table()
                .withPhase(new TablePhase(TableStatus.DELETING, scope.now().plus(delays.table()))));
    }
}
