package dev.keywright.engine.execute;

import dev.keywright.engine.flow.EncodedKey;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.index.IndexEntry;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.MultiRegionConsistency;
import dev.keywright.engine.schema.SecondaryIndex;
import dev.keywright.engine.schema.TableSchema;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Transaction;
import dev.keywright.engine.value.Item;

/** The places where a table and its indexes are stored. */
public final class TableKeyspaces {
    private TableKeyspaces() {}

    static void create(TableSchema schema, Transaction transaction) {
        transaction.create(Source.keyspace(schema));
        for (SecondaryIndex index : schema.indexes()) {
            transaction.create(Source.keyspace(schema, index.name()));
        }
    }

    /**
     * Makes a table and its indexes of what another region's table holds.
     *
     * @throws FaultException when the table would be strongly consistent and that one is not empty
     */
    static void copy(Plan.CreateReplica plan, Transaction transaction) {
        Keyspace source = Source.keyspace(plan.source().schema());
        if (plan.consistency() == MultiRegionConsistency.STRONG && transaction.count(source) > 0) {
            throw Message.STRONG_REPLICA_OF_ITEMS.asValidation(plan.source().name());
        }
        TableSchema schema = plan.table().schema();
        transaction.create(Source.keyspace(schema));
        copy(source, Source.keyspace(schema), transaction);
        for (SecondaryIndex index : schema.indexes()) {
            build(schema, index, transaction);
        }
        createVersions(plan.source().schema(), transaction);
        transaction.create(Source.versions(schema));
        copy(Source.versions(plan.source().schema()), Source.versions(schema), transaction);
    }

    /**
     * Makes an empty table part of a global table.
     *
     * @throws FaultException when the table is not empty
     */
    static void join(TableSchema schema, Transaction transaction) {
        if (transaction.count(Source.keyspace(schema)) > 0) {
            throw Message.GLOBAL_TABLE_OF_ITEMS.asValidation(schema.name());
        }
        createVersions(schema, transaction);
    }

    private static void createVersions(TableSchema schema, Transaction transaction) {
        if (!transaction.keyspaces().contains(Source.versions(schema))) {
            transaction.create(Source.versions(schema));
        }
    }

    private static void copy(Keyspace from, Keyspace to, Transaction transaction) {
        Cursor cursor = transaction.scan(from, KeyRange.ALL, Direction.ASCENDING);
        while (cursor.next()) {
            transaction.put(to, cursor.key(), cursor.value());
        }
    }

    /** Makes an index of what the table holds; an item that lacks the key or has it in another type is left out. */
    static void build(TableSchema schema, SecondaryIndex index, Transaction transaction) {
        Keyspace entries = Source.keyspace(schema, index.name());
        transaction.create(entries);
        Cursor items = transaction.scan(Source.keyspace(schema), KeyRange.ALL, Direction.ASCENDING);
        while (items.next()) {
            IndexEntry.of(index, schema.key(), Item.stored(items.value()))
                    .ifPresent(entry -> transaction.put(entries,
                            EncodedKey.inIndex(index, schema.key(), entry).bytes(), entry.encoded()));
        }
    }

    /** Removes everything a deleted table has left, once its status is over. */
    public static void drop(TableSchema schema, Transaction transaction) {
        transaction.drop(Source.keyspace(schema));
        dropIndexes(schema, transaction);
    }

    /** Removes what a deleted table has left but for its items, which a backup has taken over. */
    public static void dropIndexes(TableSchema schema, Transaction transaction) {
        schema.indexes().forEach(index -> drop(schema, index.name(), transaction));
        if (transaction.keyspaces().contains(Source.versions(schema))) {
            transaction.drop(Source.versions(schema));
        }
    }

    /** Removes the entries of a deleted index, once its status is over. */
    public static void drop(TableSchema schema, IndexName index, Transaction transaction) {
        transaction.drop(Source.keyspace(schema, index));
    }
}
