package dev.keywright.engine.cache;

import java.time.InstantSource;
import java.util.Optional;

import dev.keywright.engine.api.BatchGetItemRequest;
import dev.keywright.engine.api.BatchWriteItemRequest;
import dev.keywright.engine.api.CreateTableRequest;
import dev.keywright.engine.api.DeleteItemRequest;
import dev.keywright.engine.api.DeleteTableRequest;
import dev.keywright.engine.api.GetItemRequest;
import dev.keywright.engine.api.PutItemRequest;
import dev.keywright.engine.api.QueryRequest;
import dev.keywright.engine.api.Request;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.api.ScanRequest;
import dev.keywright.engine.api.TransactWriteItemsRequest;
import dev.keywright.engine.api.UpdateItemRequest;
import dev.keywright.engine.line.Database;
import dev.keywright.engine.line.Tenant;

/**
 * A database behind an item cache and a query cache, as DynamoDB Accelerator is one (FACTS §6.8). Eventual reads are
 * answered from the caches where those can; strongly consistent and transactional reads pass them by. Writes go to the
 * database first and then into the item cache; the query cache hears of no write and is as old as its entries live. What
 * else is asked for, PartiQL too, passes through: what it writes, or somebody beside this cache, is seen late. For any
 * number of threads.
 */
public final class CachedDatabase implements Database {
    private final Database database;
    private final ItemCache items;
    private final QueryCache queries;
    private final KeyNames keys;
    private final ItemReads reads;
    private final ItemWrites writes;

    public CachedDatabase(Database database, CacheSettings settings, InstantSource clock) {
        this.database = database;
        this.items = new ItemCache(settings, clock);
        this.queries = new QueryCache(settings, clock);
        this.reads = new ItemReads(database, items);
        this.keys = new KeyNames(database);
        this.writes = new ItemWrites(database, items, keys);
    }

    public CacheStatistics statistics() {
        return new CacheStatistics(items.hits(), items.misses(), queries.hits(), queries.misses());
    }

    @Override
    @SuppressWarnings("unchecked") // each arm answers the R of its own request
    public <R extends Response> R execute(Tenant tenant, Request<R> request) {
        if (request instanceof GetItemRequest get) {
            return (R) reads.get(tenant, get);
        }
        if (request instanceof BatchGetItemRequest batch) {
            return (R) reads.batch(tenant, batch);
        }
        if (request instanceof QueryRequest query) {
            return query.consistentRead().orElse(false)
                    ? database.execute(tenant, request)
                    : queries.answer(tenant, request, () -> database.execute(tenant, request));
        }
        if (request instanceof ScanRequest scan) {
            return scan.consistentRead().orElse(false)
                    ? database.execute(tenant, request)
                    : queries.answer(tenant, request, () -> database.execute(tenant, request));
        }
        if (request instanceof PutItemRequest put) {
            return (R) writes.put(tenant, put);
        }
        if (request instanceof UpdateItemRequest update) {
            return (R) writes.update(tenant, update);
        }
        if (request instanceof DeleteItemRequest delete) {
            return (R) writes.delete(tenant, delete);
        }
        if (request instanceof BatchWriteItemRequest batch) {
            return (R) writes.batch(tenant, batch);
        }
        if (request instanceof TransactWriteItemsRequest transaction) {
            return (R) writes.transact(tenant, transaction);
        }
        R answer = database.execute(tenant, request);
        if (request instanceof DeleteTableRequest deleted) {
            forget(tenant, deleted.tableName());
        }
        if (request instanceof CreateTableRequest created) {
            forget(tenant, created.tableName());
        }
        return answer;
    }

    private void forget(Tenant tenant, Optional<String> table) {
        table.map(Places::table).ifPresent(name -> {
            items.drop(tenant, name);
            keys.forget(tenant, name);
        });
    }
}
