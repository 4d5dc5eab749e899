package dev.keywright.engine.plan;

import java.util.Optional;
import java.util.random.RandomGenerator;

import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Export;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Scope;

final class ExportPlan {
    private ExportPlan() {}

    static Plan of(CheckedControl.ExportTable checked, Scope scope, RandomGenerator ids) {
        if (checked.repeated().isPresent()) {
            return new Plan.Nothing();
        }
        String arn = scope.arn(checked.table().name()).export(JobNumber.next(scope, ids));
        return new Plan.ExportTable(new Export(arn, checked.request(), checked.table(), scope.now(), checked.from(),
                checked.to(), 0, 0, Optional.empty()));
    }
}
