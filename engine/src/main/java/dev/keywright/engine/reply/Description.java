package dev.keywright.engine.reply;

import dev.keywright.engine.flow.Restore;
import dev.keywright.engine.api.RestoreSummary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.AttributeDefinition;
import dev.keywright.engine.api.BillingModeSummary;
import dev.keywright.engine.api.GlobalSecondaryIndexDescription;
import dev.keywright.engine.api.LocalSecondaryIndexDescription;
import dev.keywright.engine.api.SSEDescription;
import dev.keywright.engine.api.StreamSpecification;
import dev.keywright.engine.api.TableClassSummary;
import dev.keywright.engine.api.TableDescription;
import dev.keywright.engine.api.TableDescriptionBuilder;
import dev.keywright.engine.api.TableWarmThroughputDescription;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.TableSize;
import dev.keywright.engine.schema.Billing;
import dev.keywright.engine.schema.DeletionProtection;
import dev.keywright.engine.schema.Encryption;
import dev.keywright.engine.schema.IndexStatus;
import dev.keywright.engine.schema.StreamSettings;
import dev.keywright.engine.schema.StreamViewType;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableArn;
import dev.keywright.engine.schema.TableSettings;
import dev.keywright.engine.schema.WarmUnits;

/** A table as {@code TableDescription} tells it (FACTS §1.5). */
final class Description {
    private final Table table;
    private final TableSize size;
    private final TableArn arn;
    private final Optional<Restore> restore;
    private final Instant moment;

    private Description(Table table, TableSize size, TableArn arn, Optional<Restore> restore, Instant moment) {
        this.table = table;
        this.size = size;
        this.arn = arn;
        this.restore = restore;
        this.moment = moment;
    }

    /** With the statuses the table and its indexes have by now. */
    static TableDescription settled(Table table, TableSize size, Scope scope) {
        return at(scope.now(), table, size, scope);
    }

    /** With the statuses a change that has just been made begins with, even if they last for no time. */
    static TableDescription passing(Table table, TableSize size, Scope scope) {
        return at(scope.now().minusNanos(1), table, size, scope);
    }

    private static TableDescription at(Instant moment, Table table, TableSize size, Scope scope) {
        return new Description(table, size, scope.arn(table.name()), scope.jobs().restoreOf(table.schema().id()),
                moment).describe();
    }

    private TableDescription describe() {
        Billing billing = table.billing();
        TableDescriptionBuilder builder = TableDescriptionBuilder.builder()
                .attributeDefinitions(table.schema()
                        .attributes()
                        .stream()
                        .map(attribute -> new AttributeDefinition(Optional.of(attribute.name()),
                                Optional.of(attribute.type().name())))
                        .toList())
                .tableName(table.name().value())
                .keySchema(KeyDescription.of(table.schema().key()))
                .tableStatus(table.phase().at(moment).name())
                .creationDateTime(table.createdAt())
                .provisionedThroughput(ThroughputDescription.of(billing.provisioned()))
                .tableSizeBytes(size.table().bytes())
                .itemCount(size.table().items())
                .tableArn(arn.toString())
                .tableId(table.schema().id().value())
                .billingModeSummary(billingMode(billing))
                .localSecondaryIndexes(locals())
                .globalSecondaryIndexes(globals())
                .restoreSummary(restore.map(Description::summary))
                .onDemandThroughput(billing.onDemandCaps().map(ThroughputDescription::of));
        describeSettings(builder);
        return builder.build();
    }

    private static RestoreSummary summary(Restore restore) {
        return new RestoreSummary(restore.backup(), Optional.of(restore.sourceArn()), Optional.of(restore.time()),
                Optional.of(restore.isRunning()));
    }

    private void describeSettings(TableDescriptionBuilder builder) {
        TableSettings settings = table.settings();
        settings.stream().ifPresent(stream -> describeStream(builder, stream));
        builder.sseDescription(encryption(settings.encryption()))
                .tableClassSummary(settings.tableClassSince()
                        .map(
                                since -> new TableClassSummary(Optional.of(settings.tableClass().name()),
                                        Optional.of(since))))
                .deletionProtectionEnabled(settings.deletionProtection() == DeletionProtection.ENABLED);
        WarmUnits warm = settings.warm().orElse(WarmUnits.INITIAL);
        ReplicaDescriptions.describe(builder, settings.replication(), arn.region(), moment);
        builder.warmThroughput(new TableWarmThroughputDescription(Optional.of(warm.readUnitsPerSecond()),
                Optional.of(warm.writeUnitsPerSecond()), Optional.of("ACTIVE")));
    }

    private void describeStream(TableDescriptionBuilder builder, StreamSettings stream) {
        stream.view()
                .map(StreamViewType::name)
                .ifPresent(view -> builder.streamSpecification(
                        new StreamSpecification(Optional.of(true), Optional.of(view))));
        builder.latestStreamLabel(TableArn.streamLabel(stream.enabledAt()))
                .latestStreamArn(arn.stream(stream.enabledAt()));
    }

    /** Absent for a table that has never been billed on demand. */
    private static Optional<BillingModeSummary> billingMode(Billing billing) {
        return billing.onDemandSince()
                .map(since -> new BillingModeSummary(Optional.of(billing.mode().name()), Optional.of(since)));
    }

    static Optional<SSEDescription> encryption(Encryption encryption) {
        return switch (encryption) {
            case Encryption.ServiceOwned _ -> Optional.empty();
            case Encryption.CustomerKey(String key) -> Optional
                    .of(new SSEDescription(Optional.of("ENABLED"), Optional.of("KMS"), Optional.of(key)));
        };
    }

    private Optional<List<LocalSecondaryIndexDescription>> locals() {
        return table.schema().localIndexes().isEmpty()
                ? Optional.empty()
                : Optional.of(table.schema()
                        .localIndexes()
                        .stream()
                        .map(index -> new LocalSecondaryIndexDescription(Optional.of(index.name().value()),
                                Optional.of(KeyDescription.of(index.key())),
                                Optional.of(KeyDescription.of(index.projection())),
                                Optional.of(size.of(index.name()).bytes()),
                                Optional.of(size.of(index.name()).items()), Optional.of(arn.index(index.name()))))
                        .toList());
    }

    private Optional<List<GlobalSecondaryIndexDescription>> globals() {
        return table.schema().globalIndexes().isEmpty()
                ? Optional.empty()
                : Optional.of(table.schema().globalIndexes().stream().map(index -> {
                    IndexStatus status = index.phase().at(moment);
                    return new GlobalSecondaryIndexDescription(Optional.of(index.name().value()),
                            Optional.of(KeyDescription.of(index.key())),
                            Optional.of(KeyDescription.of(index.projection())), Optional.of(status.name()),
                            status == IndexStatus.CREATING && size.table().items() > 0
                                    ? Optional.of(true)
                                    : Optional.empty(),
                            Optional.of(ThroughputDescription.of(index.provisioned())),
                            Optional.of(size.of(index.name()).bytes()), Optional.of(size.of(index.name()).items()),
                            Optional.of(arn.index(index.name())),
                            index.onDemandCaps().map(ThroughputDescription::of),
                            Optional.of(ThroughputDescription.of(index.warm().orElse(WarmUnits.INITIAL))));
                }).toList());
    }
}
