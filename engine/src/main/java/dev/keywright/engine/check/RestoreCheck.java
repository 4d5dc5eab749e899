package dev.keywright.engine.check;

import java.time.Instant;
import java.util.Optional;

import dev.keywright.engine.api.RestoreTableFromBackupRequest;
import dev.keywright.engine.api.RestoreTableToPointInTimeRequest;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Backup;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.RecoveryWindow;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.Table;

/** RestoreTableFromBackup and RestoreTableToPointInTime. */
final class RestoreCheck {
    private RestoreCheck() {}

    static CheckedControl.RestoreTableFromBackup check(RestoreTableFromBackupRequest request, Scope scope) {
        RestoreOverrides overrides = new RestoreOverrides(request.targetTableName(), request.billingModeOverride(),
                request.globalSecondaryIndexOverride(), request.localSecondaryIndexOverride(),
                request.provisionedThroughputOverride(), request.onDemandThroughputOverride(),
                request.sseSpecificationOverride());
        overrides.constrain(new Members(Wording.OLDER)).done();
        Backup backup = BackupCheck.find(scope, request.backupArn());
        if (backup.isRunning()) {
            throw Message.BACKUP_BEING_CREATED.as(Fault.BackupInUse::new, backup.id());
        }
        return new CheckedControl.RestoreTableFromBackup(overrides.applyTo(backup.table(), scope), backup);
    }

    static CheckedControl.RestoreTableToPointInTime check(RestoreTableToPointInTimeRequest request, Scope scope) {
        RestoreOverrides overrides = new RestoreOverrides(request.targetTableName(), request.billingModeOverride(),
                request.globalSecondaryIndexOverride(), request.localSecondaryIndexOverride(),
                request.provisionedThroughputOverride(), request.onDemandThroughputOverride(),
                request.sseSpecificationOverride());
        Members members = overrides.constrain(new Members(Wording.OLDER));
        if (request.sourceTableName().isPresent()) {
            members.tableName("SourceTableName", request.sourceTableName());
        }
        members.done();
        Table source = BackupCheck.source(scope, sourceName(request));
        RecoveryWindow window = RecoveryWindow.of(source, scope.now())
                .orElseThrow(() -> Message.RECOVERY_DISABLED.as(Fault.PointInTimeRecoveryUnavailable::new,
                        source.name()));
        Instant time = time(request, window);
        return new CheckedControl.RestoreTableToPointInTime(overrides.applyTo(source, scope), source, time);
    }

    private static String sourceName(RestoreTableToPointInTimeRequest request) {
        if (request.sourceTableName().isPresent() && request.sourceTableArn().isPresent()) {
            throw Message.RESTORE_SOURCE_TWICE.asValidation();
        }
        return request.sourceTableName()
                .or(request::sourceTableArn)
                .orElseThrow(Message.RESTORE_SOURCE_REQUIRED::asValidation);
    }

    private static Instant time(RestoreTableToPointInTimeRequest request, RecoveryWindow window) {
        boolean latest = request.useLatestRestorableTime().orElse(false);
        Optional<Instant> given = request.restoreDateTime();
        if (latest && given.isPresent()) {
            throw Message.RESTORE_TIME_TWICE.asValidation();
        }
        if (latest) {
            return window.latest();
        }
        Instant time = given.orElseThrow(Message.RESTORE_TIME_REQUIRED::asValidation);
        if (!window.contains(time)) {
            throw Message.RESTORE_TIME_OUTSIDE.as(Fault.InvalidRestoreTime::new);
        }
        return time;
    }
}
