package dev.keywright.engine.reply;

import dev.keywright.engine.api.TableDescription;
import java.util.Optional;

import dev.keywright.engine.api.CreateTableResponse;
import dev.keywright.engine.api.DeleteTableResponse;
import dev.keywright.engine.api.DescribeTableResponse;
import dev.keywright.engine.api.UpdateTableResponse;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.TableSize;
import dev.keywright.engine.schema.Table;

/**
 * The four operations that answer with a table's description. Those that change the table show the status it passes
 * through, however short that is.
 */
final class TableReply {
    private TableReply() {}

    static CreateTableResponse created(Plan.CreateTable plan, Scope scope) {
        return new CreateTableResponse(
                Optional.of(Description.passing(plan.table(), TableSize.EMPTY, scope)));
    }

    static DescribeTableResponse described(Table table, Outcome.Measured measured, Scope scope) {
        return new DescribeTableResponse(Optional.of(Description.settled(table, measured.size(), scope)));
    }

    static UpdateTableResponse updated(Plan.AlterTable plan, Outcome.Measured measured, Scope scope) {
        return new UpdateTableResponse(Optional.of(Description.passing(plan.table(), measured.size(), scope)));
    }

    static TableDescription restored(Plan.RestoreTable plan, Scope scope) {
        return Description.passing(plan.table(), TableSize.EMPTY,
                scope.withJobs(scope.jobs().with(plan.restore())));
    }

    static DeleteTableResponse deleted(Plan.DropTable plan, Outcome.Measured measured, Scope scope) {
        return new DeleteTableResponse(Optional.of(Description.passing(plan.table(), measured.size(), scope)));
    }
}
