package dev.keywright.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.engine.api.AutoScalingSettingsUpdate;
import dev.keywright.engine.api.DescribeGlobalTableSettingsRequest;
import dev.keywright.engine.api.GlobalTableGlobalSecondaryIndexSettingsUpdate;
import dev.keywright.engine.api.ReplicaGlobalSecondaryIndexSettingsUpdate;
import dev.keywright.engine.api.ReplicaSettingsUpdate;
import dev.keywright.engine.api.UpdateGlobalTableSettingsRequest;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedGlobalTable;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.Billing;
import dev.keywright.engine.schema.BillingMode;
import dev.keywright.engine.schema.CapacityScaling;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.ProvisionedCapacity;
import dev.keywright.engine.schema.ScalingSettings;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableClass;
import dev.keywright.engine.schema.TableScaling;

/** DescribeGlobalTableSettings and UpdateGlobalTableSettings, of version 2017.11.29. */
final class GlobalTableSettingsCheck {
    private GlobalTableSettingsCheck() {}

    static CheckedGlobalTable.DescribeGlobalTableSettings check(DescribeGlobalTableSettingsRequest request,
            Scope scope) {
        GlobalTableCheck.constrain(request.globalTableName()).done();
        Table table = GlobalTableCheck.find(scope, request.globalTableName().orElseThrow());
        return new CheckedGlobalTable.DescribeGlobalTableSettings(table.name(),
                GlobalTableCheck.tables(table, scope));
    }

    static CheckedGlobalTable.UpdateGlobalTableSettings check(UpdateGlobalTableSettingsRequest request,
            Scope scope) {
        constrain(request);
        Table table = GlobalTableCheck.find(scope, request.globalTableName().orElseThrow());
        Map<String, Table> tables = GlobalTableCheck.tables(table, scope);
        tables.replaceAll((_, each) -> shared(each, request, scope));
        for (ReplicaSettingsUpdate update : request.replicaSettingsUpdate().orElse(List.of())) {
            String region = update.regionName().orElseThrow();
            if (tables.computeIfPresent(region, (_, each) -> own(each, update, scope)) == null) {
                throw new FaultException(new Fault.ReplicaNotFound(Message.REPLICA_MISSING.with(region)));
            }
        }
        return new CheckedGlobalTable.UpdateGlobalTableSettings(table.name(), tables);
    }

    private static void constrain(UpdateGlobalTableSettingsRequest request) {
        Members members = GlobalTableCheck.constrain(request.globalTableName());
        ThroughputRules.constrainMode(members, request.globalTableBillingMode());
        members.range("GlobalTableProvisionedWriteCapacityUnits", request.globalTableProvisionedWriteCapacityUnits(),
                1, Long.MAX_VALUE);
        ScalingRules.constrain(members, "globalTableProvisionedWriteCapacityAutoScalingSettingsUpdate",
                request.globalTableProvisionedWriteCapacityAutoScalingSettingsUpdate());
        List<ReplicaSettingsUpdate> replicas = request.replicaSettingsUpdate().orElse(List.of());
        for (int i = 0; i < replicas.size(); i++) {
            String path = "replicaSettingsUpdate." + (i + 1) + ".member.";
            members.required(path + "regionName", replicas.get(i).regionName())
                    .range(path + "replicaProvisionedReadCapacityUnits",
                            replicas.get(i).replicaProvisionedReadCapacityUnits(), 1, Long.MAX_VALUE)
                    .oneOf(path + "replicaTableClass", replicas.get(i).replicaTableClass(), TableClass.values());
        }
        members.done();
    }

    /** What is the same in every region: mode and write capacity. */
    private static Table shared(Table table, UpdateGlobalTableSettingsRequest request, Scope scope) {
        Billing before = table.billing();
        BillingMode mode = request.globalTableBillingMode().map(BillingMode::valueOf).orElse(before.mode());
        Table changed = table.withBilling(billing(before, mode, request, scope));
        if (mode == BillingMode.PAY_PER_REQUEST) {
            return IndexUpdateRules.inMode(changed, List.of());
        }
        Optional<AutoScalingSettingsUpdate> scaling = request
                .globalTableProvisionedWriteCapacityAutoScalingSettingsUpdate();
        if (scaling.isPresent()) {
            TableScaling all = scaling(changed);
            changed = with(changed, all.withTable(all.table()
                    .withWrites(scaled(all.table().writes(), scaling.get(), "table/" + table.name(), scope))));
        }
        for (GlobalTableGlobalSecondaryIndexSettingsUpdate update : request
                .globalTableGlobalSecondaryIndexSettingsUpdate()
                .orElse(List.of())) {
            GlobalIndex index = index(changed, update.indexName());
            if (update.provisionedWriteCapacityUnits().isPresent()) {
                changed = with(changed, index.withProvisioned(new ProvisionedCapacity(
                        index.provisioned().readUnits(), update.provisionedWriteCapacityUnits().get())));
            }
            if (update.provisionedWriteCapacityAutoScalingSettingsUpdate().isPresent()) {
                CapacityScaling known = scaling(changed).of(index.name());
                changed = with(changed, scaling(changed).withIndex(index.name(),
                        known.withWrites(scaled(known.writes(),
                                update.provisionedWriteCapacityAutoScalingSettingsUpdate().get(),
                                name(table, index), scope))));
            }
        }
        return changed;
    }

    private static Billing billing(Billing before, BillingMode mode, UpdateGlobalTableSettingsRequest request,
            Scope scope) {
        Optional<Long> writes = request.globalTableProvisionedWriteCapacityUnits();
        return switch (mode) {
            case PAY_PER_REQUEST -> {
                if (writes.isPresent()) {
                    throw Message.THROUGHPUT_UNWANTED.asValidation();
                }
                yield new Billing(mode, ProvisionedCapacity.NONE,
                        before.mode() == mode ? before.onDemandSince() : Optional.of(scope.now()),
                        before.onDemandCaps());
            }
            case PROVISIONED -> {
                boolean switched = before.mode() != mode;
                if (switched && writes.isEmpty()) {
                    throw Message.THROUGHPUT_REQUIRED.asValidation();
                }
                ProvisionedCapacity known = before.provisioned();
                yield new Billing(mode,
                        new ProvisionedCapacity(Math.max(1, known.readUnits()), writes.orElse(known.writeUnits())),
                        before.onDemandSince(), Optional.empty());
            }
        };
    }

    /** What each region has for itself: read capacity and class. */
    private static Table own(Table table, ReplicaSettingsUpdate update, Scope scope) {
        Table changed = table;
        Optional<Long> reads = update.replicaProvisionedReadCapacityUnits();
        if (reads.isPresent()) {
            Billing billing = table.billing();
            if (billing.mode() == BillingMode.PAY_PER_REQUEST) {
                throw Message.THROUGHPUT_UNWANTED.asValidation();
            }
            changed = changed.withBilling(new Billing(billing.mode(),
                    new ProvisionedCapacity(reads.get(), billing.provisioned().writeUnits()),
                    billing.onDemandSince(), billing.onDemandCaps()));
        }
        if (update.replicaProvisionedReadCapacityAutoScalingSettingsUpdate().isPresent()) {
            TableScaling all = scaling(changed);
            changed = with(changed, all.withTable(all.table()
                    .withReads(scaled(all.table().reads(),
                            update.replicaProvisionedReadCapacityAutoScalingSettingsUpdate().get(),
                            "table/" + table.name(), scope))));
        }
        if (update.replicaTableClass().isPresent()) {
            changed = changed.withSettings(changed.settings()
                    .withTableClass(TableClass.valueOf(update.replicaTableClass().get()), scope.now()));
        }
        for (ReplicaGlobalSecondaryIndexSettingsUpdate each : update.replicaGlobalSecondaryIndexSettingsUpdate()
                .orElse(List.of())) {
            GlobalIndex index = index(changed, each.indexName());
            if (each.provisionedReadCapacityUnits().isPresent()) {
                changed = with(changed, index.withProvisioned(new ProvisionedCapacity(
                        each.provisionedReadCapacityUnits().get(), index.provisioned().writeUnits())));
            }
            if (each.provisionedReadCapacityAutoScalingSettingsUpdate().isPresent()) {
                CapacityScaling known = scaling(changed).of(index.name());
                changed = with(changed, scaling(changed).withIndex(index.name(),
                        known.withReads(scaled(known.reads(),
                                each.provisionedReadCapacityAutoScalingSettingsUpdate().get(), name(table, index),
                                scope))));
            }
        }
        return changed;
    }

    private static ScalingSettings scaled(Optional<ScalingSettings> before, AutoScalingSettingsUpdate update,
            String what, Scope scope) {
        return ScalingRules.changed(before, update, what, scope.account());
    }

    private static String name(Table table, GlobalIndex index) {
        return "table/" + table.name() + "/index/" + index.name();
    }

    private static TableScaling scaling(Table table) {
        return table.settings().attachments().scaling();
    }

    private static Table with(Table table, TableScaling changed) {
        return table.withSettings(
                table.settings().withAttachments(table.settings().attachments().withScaling(changed)));
    }

    private static Table with(Table table, GlobalIndex changed) {
        List<GlobalIndex> indexes = new ArrayList<>(table.schema().globalIndexes());
        indexes.replaceAll(index -> index.name().equals(changed.name()) ? changed : index);
        return table.withSchema(table.schema().withGlobalIndexes(table.schema().attributes(), indexes));
    }

    private static GlobalIndex index(Table table, Optional<String> given) {
        IndexName name = new IndexName(given.orElse(""));
        return table.schema()
                .globalIndexes()
                .stream()
                .filter(index -> index.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new FaultException(
                        new Fault.IndexNotFound(Message.NAMED_INDEX_NOT_FOUND.with(name))));
    }
}
