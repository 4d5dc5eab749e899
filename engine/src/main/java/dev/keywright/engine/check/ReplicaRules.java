package dev.keywright.engine.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.keywright.engine.api.CreateReplicationGroupMemberAction;
import dev.keywright.engine.api.GlobalTableWitnessGroupUpdate;
import dev.keywright.engine.api.OnDemandThroughputOverride;
import dev.keywright.engine.api.ProvisionedThroughputOverride;
import dev.keywright.engine.api.ReplicaGlobalSecondaryIndex;
import dev.keywright.engine.api.ReplicationGroupUpdate;
import dev.keywright.engine.api.UpdateReplicationGroupMemberAction;
import dev.keywright.engine.api.UpdateTableRequest;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.BillingMode;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.MultiRegionConsistency;
import dev.keywright.engine.schema.ReadOverride;
import dev.keywright.engine.schema.Replica;
import dev.keywright.engine.schema.ReplicaStatus;
import dev.keywright.engine.schema.Replication;
import dev.keywright.engine.schema.StreamSettings;
import dev.keywright.engine.schema.StreamViewType;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableClass;

/** What UpdateTable may do to the regions a table is in (FACTS §6.4, documentation page of UpdateTable). */
final class ReplicaRules {
    private ReplicaRules() {}

    static void constrain(Members members, UpdateTableRequest request) {
        members.oneOf("MultiRegionConsistency", request.multiRegionConsistency(), MultiRegionConsistency.values());
        List<ReplicationGroupUpdate> updates = request.replicaUpdates().orElse(List.of());
        request.replicaUpdates()
                .ifPresent(list -> members.size("ReplicaUpdates", "[]", list.size(), 1, Integer.MAX_VALUE));
        for (int i = 0; i < updates.size(); i++) {
            String path = "replicaUpdates." + (i + 1) + ".member.";
            updates.get(i).create().ifPresent(create -> {
                members.required(path + "create.regionName", create.regionName());
                members.oneOf(path + "create.tableClassOverride", create.tableClassOverride(), TableClass.values());
            });
            updates.get(i).update().ifPresent(update -> {
                members.required(path + "update.regionName", update.regionName());
                members.oneOf(path + "update.tableClassOverride", update.tableClassOverride(), TableClass.values());
            });
            updates.get(i)
                    .delete()
                    .ifPresent(delete -> members.required(path + "delete.regionName", delete.regionName()));
        }
    }

    /** The regions of the table when the request's updates come to those it is in. */
    static Replication changed(Table table, UpdateTableRequest request, Scope scope) {
        Replication before = table.settings().replication();
        Replication after = before;
        Set<String> named = new HashSet<>();
        for (ReplicationGroupUpdate update : request.replicaUpdates().orElse(List.of())) {
            String region = regionOf(update);
            if (region.equals(scope.region())) {
                throw Message.LOCAL_REPLICA.asValidation();
            }
            if (!named.add(region)) {
                throw Message.REPLICA_NAMED_TWICE.asValidation(region);
            }
            if (update.create().isPresent()) {
                after = created(after, update.create().get(), table, scope);
            } else if (update.update().isPresent()) {
                after = updated(after, update.update().get(), table, scope.now());
            } else {
                requireThere(after, region);
                after = after.without(region);
            }
        }
        Replication changed = StrongReplicaRules.changed(before, after, table, request, scope);
        boolean grown = changed.replicas().size() > before.replicas().size();
        if (grown) {
            requireScalable(table);
        }
        return changed;
    }

    private static String regionOf(ReplicationGroupUpdate update) {
        int actions = (update.create().isPresent() ? 1 : 0) + (update.update().isPresent() ? 1 : 0)
                + (update.delete().isPresent() ? 1 : 0);
        if (actions != 1) {
            throw Message.REPLICA_UPDATE_SHAPE.asValidation();
        }
        return update.create()
                .flatMap(CreateReplicationGroupMemberAction::regionName)
                .or(() -> update.update().flatMap(UpdateReplicationGroupMemberAction::regionName))
                .or(() -> update.delete().flatMap(delete -> delete.regionName()))
                .orElseThrow();
    }

    private static Replication created(Replication before, CreateReplicationGroupMemberAction create, Table table,
            Scope scope) {
        String region = create.regionName().orElseThrow();
        if (!Regions.NAMES.contains(region)) {
            throw Message.UNKNOWN_REGION.asValidation(region);
        }
        if (before.isIn(region)) {
            throw Message.REPLICA_EXISTS.asValidation(region);
        }
        if (scope.find(region, table.name()).isPresent()) {
            throw Message.REPLICA_IS_TABLE.asValidation(table.name());
        }
        Replication group = before.isNone() ? before.with(Replica.first(scope.region())) : before;
        return group.with(new Replica(region, ReplicaStatus.CREATING, scope.now(), create.kmsMasterKeyId(),
                override(create.provisionedThroughputOverride(), create.onDemandThroughputOverride(), table),
                indexes(create.globalSecondaryIndexes(), table), create.tableClassOverride().map(TableClass::valueOf)));
    }

    private static Replication updated(Replication before, UpdateReplicationGroupMemberAction update, Table table,
            Instant now) {
        String region = update.regionName().orElseThrow();
        Replica known = requireThere(before, region);
        return before.with(known.overriddenBy(new Replica(region, ReplicaStatus.UPDATING, now, update.kmsMasterKeyId(),
                override(update.provisionedThroughputOverride(), update.onDemandThroughputOverride(), table),
                indexes(update.globalSecondaryIndexes(), table),
                update.tableClassOverride().map(TableClass::valueOf))));
    }

    private static Replica requireThere(Replication replication, String region) {
        Replica replica = replication.replicas().get(region);
        if (replica == null) {
            throw Message.REPLICA_MISSING.asValidation(region);
        }
        return replica;
    }

    private static ReadOverride override(Optional<ProvisionedThroughputOverride> provisioned,
            Optional<OnDemandThroughputOverride> onDemand, Table table) {
        boolean onDemandMode = table.billing().mode() == BillingMode.PAY_PER_REQUEST;
        if (provisioned.isPresent() && onDemandMode) {
            throw Message.READ_OVERRIDE_ON_DEMAND.asValidation();
        }
        if (onDemand.isPresent() && !onDemandMode) {
            throw Message.ON_DEMAND_CAPS_UNWANTED.asValidation();
        }
        return new ReadOverride(provisioned.flatMap(ProvisionedThroughputOverride::readCapacityUnits),
                onDemand.flatMap(OnDemandThroughputOverride::maxReadRequestUnits));
    }

    private static Map<IndexName, ReadOverride> indexes(Optional<List<ReplicaGlobalSecondaryIndex>> given,
            Table table) {
        Map<IndexName, ReadOverride> overrides = new HashMap<>();
        for (ReplicaGlobalSecondaryIndex each : given.orElse(List.of())) {
            IndexName name = new IndexName(each.indexName().orElse(""));
            if (table.schema().globalIndexes().stream().noneMatch(index -> index.name().equals(name))) {
                throw Message.NAMED_INDEX_NOT_FOUND.asNotFound(name);
            }
            overrides.put(name,
                    override(each.provisionedThroughputOverride(), each.onDemandThroughputOverride(), table));
        }
        return overrides;
    }

    /** What is written in one region has to fit into all others. */
    private static void requireScalable(Table table) {
        if (table.billing().mode() == BillingMode.PROVISIONED
                && table.settings().attachments().scaling().table().writes().isEmpty()) {
            throw Message.REPLICA_WITHOUT_SCALING.asValidation();
        }
    }

    /** The stream that carries writes to other regions; it begins with the first replica, unless it is there already. */
    static Optional<StreamSettings> stream(Optional<StreamSettings> before, Replication replication, Table table,
            Scope scope) {
        if (replication.isNone() || replication.consistency() == MultiRegionConsistency.STRONG) {
            return before;
        }
        Optional<StreamViewType> view = before.flatMap(StreamSettings::view);
        if (view.isEmpty()) {
            if (!table.settings().replication().isNone()) {
                throw Message.REPLICA_NEEDS_STREAM.asValidation();
            }
            return Optional.of(new StreamSettings(Optional.of(StreamViewType.NEW_AND_OLD_IMAGES),
                    scope.tables().streams().beginning(table.name(), scope.now())));
        }
        if (view.get() != StreamViewType.NEW_AND_OLD_IMAGES) {
            throw Message.REPLICA_NEEDS_STREAM.asValidation();
        }
        return before;
    }

    static Optional<String> witness(Optional<String> before, List<GlobalTableWitnessGroupUpdate> updates) {
        Optional<String> witness = before;
        for (GlobalTableWitnessGroupUpdate update : updates) {
            if (update.create().isPresent() == update.delete().isPresent()) {
                throw Message.WITNESS_UPDATE_SHAPE.asValidation();
            }
            if (update.create().isPresent()) {
                witness = update.create().get().regionName();
            } else {
                Optional<String> deleted = update.delete().flatMap(delete -> delete.regionName());
                if (witness.isEmpty() || !witness.equals(deleted)) {
                    throw Message.WITNESS_MISSING.asValidation(deleted.orElse(""));
                }
                witness = Optional.empty();
            }
        }
        return witness;
    }
}
