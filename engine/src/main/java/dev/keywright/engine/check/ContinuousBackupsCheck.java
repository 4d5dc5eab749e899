package dev.keywright.engine.check;

import dev.keywright.engine.api.DescribeContinuousBackupsRequest;
import dev.keywright.engine.api.PointInTimeRecoverySpecification;
import dev.keywright.engine.api.UpdateContinuousBackupsRequest;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.PointInTimeRecovery;
import dev.keywright.engine.schema.Table;

/** DescribeContinuousBackups and UpdateContinuousBackups. */
final class ContinuousBackupsCheck {
    private static final int MAX_DAYS = 35;

    private ContinuousBackupsCheck() {}

    static CheckedControl.DescribeContinuousBackups check(DescribeContinuousBackupsRequest request, Scope scope) {
        new Members(Wording.OLDER).tableName("TableName", request.tableName()).done();
        return new CheckedControl.DescribeContinuousBackups(
                TableLookup.forControl(scope, request.tableName().orElseThrow()));
    }

    static CheckedControl.UpdateContinuousBackups check(UpdateContinuousBackupsRequest request, Scope scope) {
        Members members = new Members(Wording.OLDER).tableName("TableName", request.tableName())
                .required("PointInTimeRecoverySpecification", request.pointInTimeRecoverySpecification());
        request.pointInTimeRecoverySpecification()
                .ifPresent(given -> members
                        .required("pointInTimeRecoverySpecification.pointInTimeRecoveryEnabled",
                                given.pointInTimeRecoveryEnabled())
                        .range("pointInTimeRecoverySpecification.recoveryPeriodInDays", given.recoveryPeriodInDays(), 1,
                                MAX_DAYS));
        members.done();
        Table table = TableLookup.forControl(scope, request.tableName().orElseThrow());
        return new CheckedControl.UpdateContinuousBackups(table,
                changed(request.pointInTimeRecoverySpecification().orElseThrow(), table, scope));
    }

    private static PointInTimeRecovery changed(PointInTimeRecoverySpecification given, Table table, Scope scope) {
        if (!given.pointInTimeRecoveryEnabled().orElseThrow()) {
            if (given.recoveryPeriodInDays().isPresent()) {
                throw Message.RECOVERY_PERIOD_UNWANTED.asValidation();
            }
            return new PointInTimeRecovery.Disabled();
        }
        return switch (table.settings().pointInTimeRecovery()) {
            case PointInTimeRecovery.Disabled _ ->
                new PointInTimeRecovery.Enabled(scope.now(), given.recoveryPeriodInDays().orElse(MAX_DAYS));
            case PointInTimeRecovery.Enabled(var since, int days) ->
                new PointInTimeRecovery.Enabled(since, given.recoveryPeriodInDays().orElse(days));
        };
    }
}
