package dev.keywright.engine.line;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import dev.keywright.engine.execute.TableKeyspaces;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Streams;
import dev.keywright.engine.flow.Tables;
import dev.keywright.engine.schema.GlobalIndex;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.schema.TableStream;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Reads;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.Transaction;
import dev.keywright.engine.stream.Rolling;
import dev.keywright.engine.value.Item;

/** The lists of all tables and streams, kept in the store beside them and changed in the same transactions. */
final class Catalog {
    private static final Keyspace TABLES = new Keyspace("catalog");
    private static final Keyspace STREAMS = new Keyspace("streams");

    private static final long STREAM_FORMAT = 1;

    /** The tables there are, after making room for them if the store is new. */
    Map<Tenant, Tables> open(Store store) {
        try (Transaction transaction = store.begin()) {
            Set<Keyspace> missing = new HashSet<>(Set.of(TABLES, STREAMS, IdempotencyTokens.KEYSPACE));
            missing.removeAll(transaction.keyspaces());
            missing.forEach(transaction::create);
            Map<Tenant, List<Table>> tables = new HashMap<>();
            forEach(TABLES, transaction, item -> {
                CatalogEntry entry = CatalogEntry.read(item);
                tables.computeIfAbsent(entry.tenant(), _ -> new ArrayList<>()).add(entry.table());
            });
            Map<Tenant, List<TableStream>> streams = new HashMap<>();
            forEach(STREAMS, transaction, item -> {
                Fields fields = Fields.of(item);
                streams.computeIfAbsent(tenant(fields), _ -> new ArrayList<>()).add(StreamFields.read(fields));
            });
            transaction.commit();
            Set<Tenant> tenants = new HashSet<>(tables.keySet());
            tenants.addAll(streams.keySet());
            Map<Tenant, Tables> byTenant = new HashMap<>();
            tenants.forEach(tenant -> byTenant.put(tenant, Tables.of(tables.getOrDefault(tenant, List.of()),
                    streams.getOrDefault(tenant, List.of()))));
            return byTenant;
        }
    }

    private static void forEach(Keyspace keyspace, Reads reads, Consumer<Item> each) {
        Cursor cursor = reads.scan(keyspace, KeyRange.ALL, Direction.ASCENDING);
        while (cursor.next()) {
            each.accept(Item.stored(cursor.value()));
        }
    }

    /** The tables as they are after the plan. */
    static Tables after(Plan.Writing plan, Tables tables) {
        return switch (plan) {
            case Plan.CreateTable(var table) -> tables.with(table);
            case Plan.DropTable(var table) -> tables.with(table);
            case Plan.AlterTable(var table, _, _) -> tables.with(table);
            case Plan.WriteItems _ -> tables;
        };
    }

    /** Whether something has been deleted whose time is over. */
    static boolean needsSweep(Tables tables, Instant now) {
        return tables.all()
                .stream()
                .anyMatch(table -> table.phase().isGone(now)
                        || table.schema().globalIndexes().stream().anyMatch(index -> index.phase().isGone(now)));
    }

    /** Removes what deleted tables and indexes and ended streams have left, once their time is over. */
    static Tables sweep(Tables tables, Instant now, Transaction transaction) {
        Tables swept = tables;
        for (Table table : tables.all()) {
            if (table.phase().isGone(now)) {
                TableKeyspaces.drop(table.schema(), transaction);
                swept = swept.without(table.name());
            } else if (table.schema().globalIndexes().stream().anyMatch(index -> index.phase().isGone(now))) {
                swept = swept.with(withoutGone(table, now, transaction));
            }
        }
        return swept.with(sweep(swept.streams(), now, transaction));
    }

    private static Streams sweep(Streams streams, Instant now, Transaction transaction) {
        Streams swept = streams;
        for (TableStream stream : streams.all()) {
            if (stream.isGone(now)) {
                Rolling.drop(stream, transaction);
                swept = swept.without(stream);
            }
        }
        return swept;
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

    /** Keeps what differs between the tables as they were and as they are. */
    void keep(Tenant tenant, Tables before, Tables after, Transaction transaction) {
        keep(before.all(), after.all(), table -> transaction.delete(TABLES, key(tenant, table.name())),
                table -> transaction.put(TABLES, key(tenant, table.name()),
                        new CatalogEntry(tenant, table).write().encoded()));
        keep(before.streams().all(), after.streams().all(),
                stream -> transaction.delete(STREAMS, key(tenant, stream)),
                stream -> transaction.put(STREAMS, key(tenant, stream), entry(tenant, stream).encoded()));
    }

    private static <T> void keep(Collection<T> before, Collection<T> after, Consumer<T> delete, Consumer<T> put) {
        Set<T> old = new HashSet<>(before);
        Set<T> now = new HashSet<>(after);
        before.stream().filter(each -> !now.contains(each)).forEach(delete);
        after.stream().filter(each -> !old.contains(each)).forEach(put);
    }

    private static Item entry(Tenant tenant, TableStream stream) {
        Fields fields = new Fields().put("format", STREAM_FORMAT)
                .put("account", tenant.account())
                .put("region", tenant.region());
        StreamFields.write(fields, stream);
        return fields.toItem();
    }

    /** @throws IllegalStateException when a later version has written the entry */
    private static Tenant tenant(Fields fields) {
        if (fields.number("format") != STREAM_FORMAT) {
            throw new IllegalStateException("the list of streams has format " + fields.number("format")
                    + ", this version reads " + STREAM_FORMAT + ": open it with a newer version");
        }
        return new Tenant(fields.text("account"), fields.text("region"));
    }

    /** Names hold no line feed, so the parts cannot run into each other. */
    private static byte[] key(Tenant tenant, TableName table) {
        return (tenant.account() + "\n" + tenant.region() + "\n" + table.value()).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] key(Tenant tenant, TableStream stream) {
        return (tenant.account() + "\n" + tenant.region() + "\n" + stream.table() + "\n" + stream.label())
                .getBytes(StandardCharsets.UTF_8);
    }
}
