package dev.keywright.engine.check;

import java.util.Optional;

import dev.keywright.engine.api.CreateBackupRequest;
import dev.keywright.engine.api.DeleteBackupRequest;
import dev.keywright.engine.api.DescribeBackupRequest;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Backup;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableName;

/** CreateBackup, DescribeBackup and DeleteBackup. */
final class BackupCheck {
    private static final int SHORTEST_ARN = 37;
    private static final int LONGEST_ARN = 1024;

    private BackupCheck() {}

    static CheckedControl.CreateBackup check(CreateBackupRequest request, Scope scope) {
        new Members(Wording.OLDER).tableName("TableName", request.tableName())
                .required("BackupName", request.backupName())
                .newName("BackupName", request.backupName())
                .done();
        Table table = source(scope, request.tableName().orElseThrow());
        boolean busy = scope.jobs()
                .backups()
                .anyMatch(other -> other.isRunning() && other.table().schema().id().equals(table.schema().id()));
        if (busy) {
            throw Message.BACKUP_OF_TABLE_BEING_CREATED.as(Fault.BackupInUse::new, table.name());
        }
        return new CheckedControl.CreateBackup(table, request.backupName().orElseThrow());
    }

    static CheckedControl.DescribeBackup check(DescribeBackupRequest request, Scope scope) {
        return new CheckedControl.DescribeBackup(find(scope, request.backupArn()));
    }

    static CheckedControl.DeleteBackup check(DeleteBackupRequest request, Scope scope) {
        Backup backup = find(scope, request.backupArn());
        if (backup.isRunning()) {
            throw Message.BACKUP_BEING_CREATED.as(Fault.BackupInUse::new, backup.id());
        }
        if (scope.jobs().restores().anyMatch(restore -> restore.isRunning() && isFrom(backup, restore.backup()))) {
            throw Message.BACKUP_BEING_RESTORED.as(Fault.BackupInUse::new, backup.id());
        }
        return new CheckedControl.DeleteBackup(backup);
    }

    private static boolean isFrom(Backup backup, Optional<String> id) {
        return id.equals(Optional.of(backup.id()));
    }

    /** The backup that an ARN names. */
    static Backup find(Scope scope, Optional<String> arn) {
        new Members(Wording.OLDER).required("BackupArn", arn)
                .length("BackupArn", arn, SHORTEST_ARN, LONGEST_ARN)
                .done();
        String id = arn.orElseThrow();
        return scope.jobs()
                .backup(id, scope.now())
                .orElseThrow(() -> Message.BACKUP_NOT_FOUND.as(Fault.BackupNotFound::new, id));
    }

    /** A table that is there to be copied, in the words of these operations. */
    static Table source(Scope scope, String nameOrArn) {
        TableName name = TableLookup.name(nameOrArn);
        Table table = scope.tables()
                .find(name, scope.now())
                .orElseThrow(() -> Message.SOURCE_TABLE_NOT_FOUND.as(Fault.TableNotFound::new, name));
        return switch (table.phase().at(scope.now())) {
            case ACTIVE, UPDATING -> table;
            case CREATING -> throw Message.TABLE_NOT_YET_CREATED.as(Fault.TableInUse::new, name);
            case DELETING -> throw Message.TABLE_ALREADY_BEING_DELETED.as(Fault.TableInUse::new, name);
        };
    }
}
