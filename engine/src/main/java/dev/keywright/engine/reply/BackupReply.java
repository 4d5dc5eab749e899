package dev.keywright.engine.reply;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.BackupDescription;
import dev.keywright.engine.api.BackupDetails;
import dev.keywright.engine.api.BackupSummary;
import dev.keywright.engine.api.CreateBackupResponse;
import dev.keywright.engine.api.DeleteBackupResponse;
import dev.keywright.engine.api.DescribeBackupResponse;
import dev.keywright.engine.api.GlobalSecondaryIndexInfo;
import dev.keywright.engine.api.ListBackupsResponse;
import dev.keywright.engine.api.LocalSecondaryIndexInfo;
import dev.keywright.engine.api.ProvisionedThroughput;
import dev.keywright.engine.api.SourceTableDetails;
import dev.keywright.engine.api.SourceTableDetailsBuilder;
import dev.keywright.engine.api.SourceTableFeatureDetails;
import dev.keywright.engine.api.StreamSpecification;
import dev.keywright.engine.api.TimeToLiveDescription;
import dev.keywright.engine.flow.Backup;
import dev.keywright.engine.flow.CheckedControl;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.ProvisionedCapacity;
import dev.keywright.engine.schema.StreamSettings;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.schema.TimeToLive;

/** CreateBackup, DescribeBackup, ListBackups and DeleteBackup. */
final class BackupReply {
    private enum Status {
        CREATING, AVAILABLE, DELETED
    }

    private BackupReply() {}

    static CreateBackupResponse created(Backup backup) {
        return new CreateBackupResponse(Optional.of(details(backup, Status.CREATING)));
    }

    static DescribeBackupResponse described(Backup backup, Scope scope) {
        return new DescribeBackupResponse(Optional.of(description(backup, status(backup), scope)));
    }

    static DeleteBackupResponse deleted(Backup backup, Scope scope) {
        return new DeleteBackupResponse(Optional.of(description(backup, Status.DELETED, scope)));
    }

    static ListBackupsResponse of(CheckedControl.ListBackups checked, Scope scope) {
        return new ListBackupsResponse(
                Optional.of(checked.page().stream().map(backup -> summary(backup, scope)).toList()),
                checked.last().map(Backup::id));
    }

    private static Status status(Backup backup) {
        return backup.isRunning() ? Status.CREATING : Status.AVAILABLE;
    }

    private static BackupDetails details(Backup backup, Status status) {
        return new BackupDetails(Optional.of(backup.id()), Optional.of(backup.name()),
                Optional.of(backup.size().bytes()), Optional.of(status.name()), Optional.of(backup.type().name()),
                Optional.of(backup.createdAt()), backup.expiresAt());
    }

    private static BackupSummary summary(Backup backup, Scope scope) {
        TableSchema schema = backup.table().schema();
        return new BackupSummary(Optional.of(schema.name().value()), Optional.of(schema.id().value()),
                Optional.of(scope.arn(schema.name()).toString()), Optional.of(backup.id()),
                Optional.of(backup.name()), Optional.of(backup.createdAt()), backup.expiresAt(),
                Optional.of(status(backup).name()), Optional.of(backup.type().name()),
                Optional.of(backup.size().bytes()));
    }

    private static BackupDescription description(Backup backup, Status status, Scope scope) {
        return new BackupDescription(Optional.of(details(backup, status)), Optional.of(source(backup, scope)),
                Optional.of(features(backup.table())));
    }

    private static SourceTableDetails source(Backup backup, Scope scope) {
        Table table = backup.table();
        return SourceTableDetailsBuilder.builder()
                .tableName(table.name().value())
                .tableId(table.schema().id().value())
                .tableArn(scope.arn(table.name()).toString())
                .tableSizeBytes(backup.size().bytes())
                .keySchema(KeyDescription.of(table.schema().key()))
                .tableCreationDateTime(table.createdAt())
                .provisionedThroughput(throughput(table.billing().provisioned()))
                .onDemandThroughput(table.billing().onDemandCaps().map(ThroughputDescription::of))
                .itemCount(backup.size().items())
                .billingMode(table.billing().mode().name())
                .build();
    }

    private static ProvisionedThroughput throughput(ProvisionedCapacity capacity) {
        return new ProvisionedThroughput(Optional.of(capacity.readUnits()), Optional.of(capacity.writeUnits()));
    }

    private static SourceTableFeatureDetails features(Table table) {
        return new SourceTableFeatureDetails(
                some(table.schema()
                        .localIndexes()
                        .stream()
                        .map(index -> new LocalSecondaryIndexInfo(Optional.of(index.name().value()),
                                Optional.of(KeyDescription.of(index.key())),
                                Optional.of(KeyDescription.of(index.projection()))))
                        .toList()),
                some(table.schema()
                        .globalIndexes()
                        .stream()
                        .map(index -> new GlobalSecondaryIndexInfo(Optional.of(index.name().value()),
                                Optional.of(KeyDescription.of(index.key())),
                                Optional.of(KeyDescription.of(index.projection())),
                                Optional.of(throughput(index.provisioned())),
                                index.onDemandCaps().map(ThroughputDescription::of)))
                        .toList()),
                table.settings().stream().flatMap(BackupReply::stream), timeToLive(table.settings().timeToLive()),
                Description.encryption(table.settings().encryption()));
    }

    private static <T> Optional<List<T>> some(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }

    private static Optional<StreamSpecification> stream(StreamSettings settings) {
        return settings.view().map(view -> new StreamSpecification(Optional.of(true), Optional.of(view.name())));
    }

    private static Optional<TimeToLiveDescription> timeToLive(TimeToLive setting) {
        return switch (setting) {
            case TimeToLive.Disabled _ -> Optional.empty();
            case TimeToLive.Enabled(String name, _, _) ->
                Optional.of(new TimeToLiveDescription(Optional.of("ENABLED"), Optional.of(name)));
        };
    }
}
