package dev.keywright.engine.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.keywright.engine.api.AutoScalingSettingsUpdate;
import dev.keywright.engine.api.DescribeTableReplicaAutoScalingRequest;
import dev.keywright.engine.api.GlobalSecondaryIndexAutoScalingUpdate;
import dev.keywright.engine.api.ReplicaAutoScalingUpdate;
import dev.keywright.engine.api.ReplicaGlobalSecondaryIndexAutoScalingUpdate;
import dev.keywright.engine.api.UpdateTableReplicaAutoScalingRequest;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedAttachment;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.BillingMode;
import dev.keywright.engine.schema.CapacityScaling;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.Replica;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableScaling;

/** DescribeTableReplicaAutoScaling and UpdateTableReplicaAutoScaling. */
final class AutoScalingCheck {
    private AutoScalingCheck() {}

    static CheckedAttachment.DescribeTableReplicaAutoScaling check(DescribeTableReplicaAutoScalingRequest request,
            Scope scope) {
        new Members(Wording.OLDER).tableName("TableName", request.tableName()).done();
        Table table = TableLookup.forControl(scope, request.tableName().orElseThrow());
        return new CheckedAttachment.DescribeTableReplicaAutoScaling(table, replicas(table, scope));
    }

    static CheckedAttachment.UpdateTableReplicaAutoScaling check(UpdateTableReplicaAutoScalingRequest request,
            Scope scope) {
        constrain(request);
        Table table = TableLookup.forChange(scope, request.tableName().orElseThrow());
        if (table.billing().mode() == BillingMode.PAY_PER_REQUEST) {
            throw Message.SCALING_ON_DEMAND.asValidation();
        }
        Map<String, Table> tables = replicas(table, scope);
        tables.put(scope.region(), table);
        tables.replaceAll((_, each) -> with(each, writes(request, each, scaling(each), scope)));
        for (ReplicaAutoScalingUpdate update : request.replicaUpdates().orElse(List.of())) {
            String region = update.regionName().orElseThrow();
            if (tables.computeIfPresent(region,
                    (_, each) -> with(each, reads(update, each, scaling(each), scope))) == null) {
                throw Message.NO_REPLICA_THERE.asNotFound(table.name(), region);
            }
        }
        Table changed = Objects.requireNonNull(tables.remove(scope.region()));
        return new CheckedAttachment.UpdateTableReplicaAutoScaling(table, scaling(changed), tables);
    }

    private static Map<String, Table> replicas(Table table, Scope scope) {
        Map<String, Table> replicas = new HashMap<>();
        for (Replica replica : table.settings().replication().besides(scope.region())) {
            scope.find(replica.region(), table.name()).ifPresent(there -> replicas.put(replica.region(), there));
        }
        return replicas;
    }

    private static TableScaling scaling(Table table) {
        return table.settings().attachments().scaling();
    }

    private static Table with(Table table, TableScaling changed) {
        return table.withSettings(
                table.settings().withAttachments(table.settings().attachments().withScaling(changed)));
    }

    private static void constrain(UpdateTableReplicaAutoScalingRequest request) {
        Members members = new Members(Wording.OLDER).tableName("TableName", request.tableName());
        ScalingRules.constrain(members, "provisionedWriteCapacityAutoScalingUpdate",
                request.provisionedWriteCapacityAutoScalingUpdate());
        List<GlobalSecondaryIndexAutoScalingUpdate> indexes = request.globalSecondaryIndexUpdates().orElse(List.of());
        for (int i = 0; i < indexes.size(); i++) {
            String path = "globalSecondaryIndexUpdates." + (i + 1) + ".member.";
            members.indexName(path + "indexName", indexes.get(i).indexName());
            ScalingRules.constrain(members, path + "provisionedWriteCapacityAutoScalingUpdate",
                    indexes.get(i).provisionedWriteCapacityAutoScalingUpdate());
        }
        List<ReplicaAutoScalingUpdate> replicas = request.replicaUpdates().orElse(List.of());
        for (int i = 0; i < replicas.size(); i++) {
            String path = "replicaUpdates." + (i + 1) + ".member.";
            members.required(path + "regionName", replicas.get(i).regionName());
            ScalingRules.constrain(members, path + "replicaProvisionedReadCapacityAutoScalingUpdate",
                    replicas.get(i).replicaProvisionedReadCapacityAutoScalingUpdate());
        }
        members.done();
    }

    private static TableScaling writes(UpdateTableReplicaAutoScalingRequest request, Table table, TableScaling before,
            Scope scope) {
        TableScaling scaling = before;
        Optional<AutoScalingSettingsUpdate> ofTable = request.provisionedWriteCapacityAutoScalingUpdate();
        if (ofTable.isPresent()) {
            scaling = scaling.withTable(scaling.table()
                    .withWrites(ScalingRules.changed(scaling.table().writes(), ofTable.get(), "table/" + table.name(),
                            scope.account())));
        }
        for (GlobalSecondaryIndexAutoScalingUpdate update : request.globalSecondaryIndexUpdates().orElse(List.of())) {
            IndexName index = index(table, update.indexName());
            CapacityScaling known = scaling.of(index);
            if (update.provisionedWriteCapacityAutoScalingUpdate().isPresent()) {
                scaling = scaling.withIndex(index,
                        known.withWrites(ScalingRules.changed(known.writes(),
                                update.provisionedWriteCapacityAutoScalingUpdate().get(), name(table, index),
                                scope.account())));
            }
        }
        return scaling;
    }

    private static TableScaling reads(ReplicaAutoScalingUpdate update, Table table, TableScaling before, Scope scope) {
        TableScaling scaling = before;
        if (update.replicaProvisionedReadCapacityAutoScalingUpdate().isPresent()) {
            scaling = scaling.withTable(scaling.table()
                    .withReads(ScalingRules.changed(scaling.table().reads(),
                            update.replicaProvisionedReadCapacityAutoScalingUpdate().get(), "table/" + table.name(),
                            scope.account())));
        }
        for (ReplicaGlobalSecondaryIndexAutoScalingUpdate each : update.replicaGlobalSecondaryIndexUpdates()
                .orElse(List.of())) {
            IndexName index = index(table, each.indexName());
            CapacityScaling known = scaling.of(index);
            if (each.provisionedReadCapacityAutoScalingUpdate().isPresent()) {
                scaling = scaling.withIndex(index,
                        known.withReads(ScalingRules.changed(known.reads(),
                                each.provisionedReadCapacityAutoScalingUpdate().get(), name(table, index),
                                scope.account())));
            }
        }
        return scaling;
    }

    private static String name(Table table, IndexName index) {
        return "table/" + table.name() + "/index/" + index;
    }

    private static IndexName index(Table table, Optional<String> given) {
        String name = given.orElse("");
        return table.schema()
                .globalIndexes()
                .stream()
                .filter(index -> index.name().value().equals(name))
                .findFirst()
                .orElseThrow(() -> Message.NAMED_INDEX_NOT_FOUND.asNotFound(name))
                .name();
    }
}
