package dev.keywright.engine.reply;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.keywright.engine.api.BillingModeSummary;
import dev.keywright.engine.api.CreateGlobalTableResponse;
import dev.keywright.engine.api.DescribeGlobalTableResponse;
import dev.keywright.engine.api.DescribeGlobalTableSettingsResponse;
import dev.keywright.engine.api.GlobalTable;
import dev.keywright.engine.api.GlobalTableDescription;
import dev.keywright.engine.api.ListGlobalTablesResponse;
import dev.keywright.engine.api.Replica;
import dev.keywright.engine.api.ReplicaDescription;
import dev.keywright.engine.api.ReplicaDescriptionBuilder;
import dev.keywright.engine.api.ReplicaGlobalSecondaryIndexSettingsDescription;
import dev.keywright.engine.api.ReplicaSettingsDescription;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.api.TableClassSummary;
import dev.keywright.engine.api.UpdateGlobalTableResponse;
import dev.keywright.engine.api.UpdateGlobalTableSettingsResponse;
import dev.keywright.engine.flow.CheckedGlobalTable;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.Replication;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.schema.TableScaling;

/** Global tables of version 2017.11.29. Changes are answered with the status they begin with. */
final class GlobalTableReply {
    private GlobalTableReply() {}

    static Response of(CheckedGlobalTable<?> checked, Scope scope) {
        return switch (checked) {
            case CheckedGlobalTable.CreateGlobalTable(var table, var changed) ->
                new CreateGlobalTableResponse(Optional.of(describe(table.name(), changed, "CREATING", scope)));
            case CheckedGlobalTable.UpdateGlobalTable(var table, var changed) ->
                new UpdateGlobalTableResponse(Optional.of(describe(table.name(), changed, "UPDATING", scope)));
            case CheckedGlobalTable.DescribeGlobalTable(var table) -> new DescribeGlobalTableResponse(
                    Optional.of(describe(table.name(), table.settings().replication(), "ACTIVE", scope)));
            case CheckedGlobalTable.ListGlobalTables(var page, var last) -> new ListGlobalTablesResponse(
                    Optional.of(page.stream().map(GlobalTableReply::line).toList()), last.map(TableName::value));
            case CheckedGlobalTable.DescribeGlobalTableSettings(var name, var tables) ->
                new DescribeGlobalTableSettingsResponse(Optional.of(name.value()),
                        Optional.of(settings(tables, scope)));
            case CheckedGlobalTable.UpdateGlobalTableSettings(var name, var tables) ->
                new UpdateGlobalTableSettingsResponse(Optional.of(name.value()),
                        Optional.of(settings(tables, scope)));
        };
    }

    private static GlobalTableDescription describe(TableName name, Replication replication, String status,
            Scope scope) {
        List<ReplicaDescription> replicas = replication.replicas()
                .keySet()
                .stream()
                .map(region -> ReplicaDescriptionBuilder.builder().regionName(region).build())
                .toList();
        return new GlobalTableDescription(Optional.of(replicas),
                Optional.of("arn:aws:dynamodb::" + scope.account() + ":global-table/" + name),
                replication.legacySince(), Optional.of(status), Optional.of(name.value()));
    }

    private static GlobalTable line(Table table) {
        return new GlobalTable(Optional.of(table.name().value()),
                Optional.of(table.settings()
                        .replication()
                        .replicas()
                        .keySet()
                        .stream()
                        .map(region -> new Replica(Optional.of(region)))
                        .toList()));
    }

    private static List<ReplicaSettingsDescription> settings(Map<String, Table> tables, Scope scope) {
        return new TreeMap<>(tables).entrySet()
                .stream()
                .map(each -> settings(each.getKey(), each.getValue(), scope))
                .toList();
    }

    private static ReplicaSettingsDescription settings(String region, Table table, Scope scope) {
        TableScaling scaling = table.settings().attachments().scaling();
        List<ReplicaGlobalSecondaryIndexSettingsDescription> indexes = table.schema()
                .globalIndexes()
                .stream()
                .map(index -> index(index, scaling, scope))
                .toList();
        return new ReplicaSettingsDescription(Optional.of(region),
                Optional.of(table.phase().at(scope.now()).name()),
                table.billing()
                        .onDemandSince()
                        .map(
                                since -> new BillingModeSummary(Optional.of(table.billing().mode().name()),
                                        Optional.of(since))),
                Optional.of(table.billing().provisioned().readUnits()),
                scaling.table().reads().map(ScalingDescription::of),
                Optional.of(table.billing().provisioned().writeUnits()),
                scaling.table().writes().map(ScalingDescription::of),
                indexes.isEmpty() ? Optional.empty() : Optional.of(indexes),
                table.settings()
                        .tableClassSince()
                        .map(since -> new TableClassSummary(Optional.of(table.settings().tableClass().name()),
                                Optional.of(since))));
    }

    private static ReplicaGlobalSecondaryIndexSettingsDescription index(GlobalIndex index, TableScaling scaling,
            Scope scope) {
        return new ReplicaGlobalSecondaryIndexSettingsDescription(Optional.of(index.name().value()),
                Optional.of(index.phase().at(scope.now()).name()), Optional.of(index.provisioned().readUnits()),
                scaling.of(index.name()).reads().map(ScalingDescription::of),
                Optional.of(index.provisioned().writeUnits()),
                scaling.of(index.name()).writes().map(ScalingDescription::of));
    }
}
