package dev.keywright.engine.check;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.ListBackupsRequest;
import dev.keywright.engine.flow.Backup;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.TableName;

/** Lists in the order in which the backups were made. */
final class ListBackupsCheck {
    private static final int MAX_PAGE = 100;
    private static final Comparator<Backup> ORDER = Comparator.comparing(backup -> number(backup.id()));

    private enum TypeFilter {
        USER, SYSTEM, AWS_BACKUP, ALL
    }

    private ListBackupsCheck() {}

    static CheckedControl.ListBackups check(ListBackupsRequest request, Scope scope) {
        Members members = new Members(Wording.OLDER).range("Limit", request.limit(), 1, MAX_PAGE)
                .oneOf("BackupType", request.backupType(), TypeFilter.values());
        if (request.tableName().isPresent()) {
            members.tableName("TableName", request.tableName());
        }
        members.done();
        Optional<TableName> table = request.tableName().map(TableLookup::name);
        TypeFilter type = request.backupType().map(TypeFilter::valueOf).orElse(TypeFilter.USER);
        List<Backup> all = scope.jobs()
                .backups()
                .filter(backup -> !backup.isExpired(scope.now()))
                .filter(backup -> table.isEmpty() || table.get().equals(backup.table().name()))
                .filter(backup -> isWanted(backup, type))
                .filter(backup -> isWithin(backup.createdAt(), request))
                .sorted(ORDER)
                .toList();
        List<Backup> rest = request.exclusiveStartBackupArn().map(start -> after(start, all)).orElse(all);
        List<Backup> page = rest.subList(0, Math.min(request.limit().orElse(MAX_PAGE), rest.size()));
        return new CheckedControl.ListBackups(page,
                page.size() < rest.size() ? Optional.of(page.getLast()) : Optional.empty());
    }

    private static boolean isWanted(Backup backup, TypeFilter type) {
        return switch (type) {
            case ALL -> true;
            case USER -> backup.type() == Backup.Type.USER;
            case SYSTEM -> backup.type() == Backup.Type.SYSTEM;
            case AWS_BACKUP -> false;
        };
    }

    private static boolean isWithin(Instant created, ListBackupsRequest request) {
        return request.timeRangeLowerBound().map(from -> !created.isBefore(from)).orElse(true)
                && request.timeRangeUpperBound().map(created::isBefore).orElse(true);
    }

    /** What follows a backup, which may have been deleted since it was listed. */
    private static List<Backup> after(String start, List<Backup> all) {
        return all.stream().filter(backup -> number(backup.id()).compareTo(number(start)) > 0).toList();
    }

    /** The last part of an ARN, which begins with the time when the backup was made and orders them all. */
    private static String number(String arn) {
        return arn.substring(arn.lastIndexOf('/') + 1);
    }
}
