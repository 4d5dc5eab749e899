package dev.keywright.engine.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import dev.keywright.engine.api.CreateGlobalTableRequest;
import dev.keywright.engine.api.DescribeGlobalTableRequest;
import dev.keywright.engine.api.ListGlobalTablesRequest;
import dev.keywright.engine.api.ReplicaUpdate;
import dev.keywright.engine.api.UpdateGlobalTableRequest;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedGlobalTable;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.MultiRegionConsistency;
import dev.keywright.engine.schema.Replica;
import dev.keywright.engine.schema.Replication;
import dev.keywright.engine.schema.StreamSettings;
import dev.keywright.engine.schema.StreamViewType;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableName;

/** CreateGlobalTable, UpdateGlobalTable, DescribeGlobalTable and ListGlobalTables, of version 2017.11.29. */
final class GlobalTableCheck {
    private static final int MAX_PAGE = 100;

    private GlobalTableCheck() {}

    static CheckedGlobalTable.CreateGlobalTable check(CreateGlobalTableRequest request, Scope scope) {
        Members members = constrain(request.globalTableName()).required("ReplicationGroup",
                request.replicationGroup());
        members.done();
        TableName name = new TableName(request.globalTableName().orElseThrow());
        SequencedMap<String, Replica> replicas = new LinkedHashMap<>();
        request.replicationGroup()
                .orElseThrow()
                .stream()
                .flatMap(replica -> replica.regionName().stream())
                .forEach(region -> replicas.put(region, Replica.first(region)));
        if (!replicas.containsKey(scope.region())) {
            throw Message.GLOBAL_TABLE_ELSEWHERE.asValidation(scope.region());
        }
        for (String region : replicas.keySet()) {
            Table table = requireTable(scope, region, name);
            if (!table.settings().replication().isNone()) {
                throw new FaultException(
                        new Fault.GlobalTableAlreadyExists(Message.GLOBAL_TABLE_EXISTS.with(name)));
            }
            requireSameKey(table, requireTable(scope, scope.region(), name));
        }
        return new CheckedGlobalTable.CreateGlobalTable(requireTable(scope, scope.region(), name),
                new Replication(MultiRegionConsistency.EVENTUAL, replicas, Optional.empty(),
                        Optional.of(scope.now())));
    }

    static CheckedGlobalTable.UpdateGlobalTable check(UpdateGlobalTableRequest request, Scope scope) {
        constrain(request.globalTableName()).required("ReplicaUpdates", request.replicaUpdates()).done();
        Table table = find(scope, request.globalTableName().orElseThrow());
        Replication changed = table.settings().replication();
        for (ReplicaUpdate update : request.replicaUpdates().orElseThrow()) {
            Optional<String> created = update.create().flatMap(create -> create.regionName());
            Optional<String> deleted = update.delete().flatMap(delete -> delete.regionName());
            if (created.isPresent() == deleted.isPresent()) {
                throw Message.REPLICA_UPDATE_SHAPE.asValidation();
            }
            changed = created.isPresent()
                    ? created(changed, created.get(), table, scope)
                    : deleted(changed, deleted.orElseThrow());
        }
        return new CheckedGlobalTable.UpdateGlobalTable(table, changed);
    }

    static CheckedGlobalTable.DescribeGlobalTable check(DescribeGlobalTableRequest request, Scope scope) {
        constrain(request.globalTableName()).done();
        return new CheckedGlobalTable.DescribeGlobalTable(find(scope, request.globalTableName().orElseThrow()));
    }

    static CheckedGlobalTable.ListGlobalTables check(ListGlobalTablesRequest request, Scope scope) {
        new Members(Wording.OLDER).indexName("ExclusiveStartGlobalTableName", request.exclusiveStartGlobalTableName())
                .range("Limit", request.limit(), 1, Integer.MAX_VALUE)
                .done();
        int limit = request.limit().orElse(MAX_PAGE);
        List<Table> rest = scope.tables()
                .names(scope.now())
                .stream()
                .flatMap(name -> scope.tables().find(name, scope.now()).stream())
                .filter(table -> table.settings().replication().legacySince().isPresent())
                .filter(table -> request.regionName()
                        .map(region -> table.settings().replication().isIn(region))
                        .orElse(true))
                .filter(table -> request.exclusiveStartGlobalTableName()
                        .map(start -> table.name().compareTo(new TableName(start)) > 0)
                        .orElse(true))
                .toList();
        List<Table> page = rest.subList(0, Math.min(limit, rest.size()));
        return new CheckedGlobalTable.ListGlobalTables(page,
                page.size() < rest.size() ? Optional.of(page.getLast().name()) : Optional.empty());
    }

    static Members constrain(Optional<String> name) {
        return new Members(Wording.OLDER).required("GlobalTableName", name).newName("GlobalTableName", name);
    }

    /** A global table of this version that has a replica in the request's region. */
    static Table find(Scope scope, String name) {
        return scope.tables()
                .find(new TableName(name), scope.now())
                .filter(table -> table.settings().replication().legacySince().isPresent())
                .orElseThrow(() -> new FaultException(
                        new Fault.GlobalTableNotFound(Message.GLOBAL_TABLE_NOT_FOUND.with(name))));
    }

    /** The tables of a global table, by region. */
    static Map<String, Table> tables(Table table, Scope scope) {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (String region : table.settings().replication().replicas().keySet()) {
            tables.put(region, requireTable(scope, region, table.name()));
        }
        return tables;
    }

    private static Replication created(Replication before, String region, Table table, Scope scope) {
        if (before.isIn(region)) {
            throw new FaultException(new Fault.ReplicaAlreadyExists(Message.REPLICA_EXISTS.with(region)));
        }
        requireSameKey(requireTable(scope, region, table.name()), table);
        return before.with(Replica.first(region));
    }

    private static Replication deleted(Replication before, String region) {
        if (!before.isIn(region)) {
            throw new FaultException(new Fault.ReplicaNotFound(Message.REPLICA_MISSING.with(region)));
        }
        return before.without(region);
    }

    private static Table requireTable(Scope scope, String region, TableName name) {
        Optional<Table> table = region.equals(scope.region())
                ? scope.tables().find(name, scope.now())
                : scope.find(region, name);
        return table.orElseThrow(() -> new FaultException(
                new Fault.TableNotFound(Message.REGIONAL_TABLE_NOT_FOUND.with(name, region))));
    }

    private static void requireSameKey(Table table, Table other) {
        if (!table.schema().key().equals(other.schema().key())) {
            throw Message.GLOBAL_TABLE_KEYS.asValidation();
        }
        Optional<StreamViewType> view = table.settings().stream().flatMap(StreamSettings::view);
        if (!view.equals(Optional.of(StreamViewType.NEW_AND_OLD_IMAGES))) {
            throw Message.REPLICA_NEEDS_STREAM.asValidation();
        }
    }
}
