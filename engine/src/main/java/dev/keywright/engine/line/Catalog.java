package dev.keywright.engine.line;

import java.util.Optional;
import dev.keywright.engine.schema.PointInTimeRecovery;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.keywright.engine.execute.TableKeyspaces;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Tables;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.Transaction;
import dev.keywright.engine.value.Item;

/** The list of all tables, kept in the store beside them and changed in the same transactions. */
final class Catalog {
    private static final Keyspace KEYSPACE = new Keyspace("catalog");

    /** The tables there are, after making room for them if the store is new. */
    Map<Tenant, Tables> open(Store store) {
        try (Transaction transaction = store.begin()) {
            if (!transaction.keyspaces().contains(KEYSPACE)) {
                transaction.create(KEYSPACE);
                transaction.commit();
                return Map.of();
            }
            Map<Tenant, List<Table>> tables = new HashMap<>();
            Cursor cursor = transaction.scan(KEYSPACE, KeyRange.ALL, Direction.ASCENDING);
            while (cursor.next()) {
                CatalogEntry entry = CatalogEntry.read(Item.stored(cursor.value()));
                tables.computeIfAbsent(entry.tenant(), _ -> new ArrayList<>()).add(entry.table());
            }
            Map<Tenant, Tables> byTenant = new HashMap<>();
            tables.forEach((tenant, list) -> byTenant.put(tenant, Tables.of(list)));
            return byTenant;
        }
    }

    /** The tables as they are after the plan, kept in the same transaction; what is over at once is cleared away. */
    Tables apply(Tenant tenant, Tables tables, Plan.Writing plan, Instant now, Transaction transaction) {
        Optional<Table> changed = switch (plan) {
            case Plan.CreateTable(var table) -> Optional.of(table);
            case Plan.RestoreTable(var table, _) -> Optional.of(table);
            case Plan.DropTable(var table, _) -> Optional.of(table);
            case Plan.AlterTable(var table, _, _) -> Optional.of(table);
            case Plan.TakeBackup _,Plan.DropBackup _ -> Optional.empty();
            case Plan.WriteItems _ -> throw new IllegalArgumentException("items are not in the catalog");
        };
        Tables after = changed.map(table -> with(tenant, tables, table, transaction)).orElse(tables);
        return sweep(tenant, after, now, transaction);
    }

    /** The tables with one of them changed, kept in the same transaction. */
    Tables with(Tenant tenant, Tables tables, Table changed, Transaction transaction) {
        keep(tenant, changed, transaction);
        return tables.with(changed);
    }

    /** Removes what deleted tables and indexes have left, once their statuses are over. */
    Tables sweep(Tenant tenant, Tables tables, Instant now, Transaction transaction) {
        Tables swept = tables;
        for (Table table : tables.all()) {
            if (table.phase().isGone(now)) {
                drop(table, transaction);
                transaction.delete(KEYSPACE, key(tenant, table.name()));
                swept = swept.without(table.name());
            } else if (table.schema().globalIndexes().stream().anyMatch(index -> index.phase().isGone(now))) {
                Table kept = withoutGone(table, now, transaction);
                keep(tenant, kept, transaction);
                swept = swept.with(kept);
            }
        }
        return swept;
    }

    /** The items of a table with point-in-time recovery go on in the backup it has left. */
    private static void drop(Table table, Transaction transaction) {
        switch (table.settings().pointInTimeRecovery()) {
            case PointInTimeRecovery.Disabled _ -> TableKeyspaces.drop(table.schema(), transaction);
            case PointInTimeRecovery.Enabled _ -> TableKeyspaces.dropIndexes(table.schema(), transaction);
        }
    }

    private static Table withoutGone(Table table, Instant now, Transaction transaction) {
        List<GlobalIndex> kept = new ArrayList<>();
        for (GlobalIndex index : table.schema().globalIndexes()) {
            if (index.phase().isGone(now)) {
                TableKeyspaces.drop(table.schema(), index.name(), transaction);
            } else {
                kept.add(index);
            }
        }
        return table.withSchema(table.schema().withGlobalIndexes(table.schema().attributes(), kept));
    }

    private static void keep(Tenant tenant, Table table, Transaction transaction) {
        transaction.put(KEYSPACE, key(tenant, table.name()), new CatalogEntry(tenant, table).write().encoded());
    }

    /** Names hold no line feed, so the three cannot run into each other. */
    private static byte[] key(Tenant tenant, TableName table) {
        return (tenant.account() + "\n" + tenant.region() + "\n" + table.value()).getBytes(StandardCharsets.UTF_8);
    }
}
