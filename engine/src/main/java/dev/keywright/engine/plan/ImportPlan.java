package dev.keywright.engine.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Import;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.StatusDelays;
import dev.keywright.engine.schema.Table;

/** The new table is CREATING until it has its items. */
final class ImportPlan {
    private ImportPlan() {}

    static Plan of(CheckedControl.ImportTable checked, Scope scope, RandomGenerator ids, StatusDelays delays) {
        if (checked.created().isEmpty()) {
            return new Plan.Nothing();
        }
        Table table = CreateTablePlan.of(checked.created().get(), scope, ids, delays)
                .table()
                .createdUntil(Instant.MAX);
        String arn = scope.arn(table.name()).imported(JobNumber.next(scope, ids));
        return new Plan.ImportTable(table, new Import(arn, checked.request(), table.name(), table.schema().id(),
                scope.now(), Import.Tally.NOTHING, Optional.empty()));
    }
}
