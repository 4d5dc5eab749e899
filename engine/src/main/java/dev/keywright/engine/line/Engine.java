package dev.keywright.engine.line;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.api.BatchExecuteStatementRequest;
import dev.keywright.engine.api.Request;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.capacity.Capacity;
import dev.keywright.engine.capacity.ItemWriteCapacity;
import dev.keywright.engine.check.Check;
import dev.keywright.engine.execute.Execution;
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.Consumption;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Receipt;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.Tables;
import dev.keywright.engine.plan.Planner;
import dev.keywright.engine.reply.Reply;
import dev.keywright.engine.storage.Reads;
import dev.keywright.engine.storage.Snapshot;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.storage.StorageException;
import dev.keywright.engine.upkeep.Expiry;
import dev.keywright.engine.upkeep.Realm;
import dev.keywright.engine.upkeep.Upkeep;
import dev.keywright.engine.value.Item;
import dev.keywright.engine.storage.Transaction;
import dev.keywright.engine.stream.Recording;
import dev.keywright.engine.stream.ShardReader;

/**
 * A DynamoDB-compatible database inside this process. Requests go down the line: check, plan, execute, capacity,
 * stream, commit, reply. Reads take a snapshot and no lock; writes come one at a time. Safe for any number of threads.
 */
public final class Engine implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Engine.class.getName());
    private static final int CACHED_EXPRESSIONS = 2_000;

    private final EngineSettings settings;
    private final Check check = new Check(new ExpressionCache(CACHED_EXPRESSIONS));
    private final Planner planner;
    private final Catalog catalog = new Catalog();
    private final Map<Tenant, Namespace> namespaces = new ConcurrentHashMap<>();
    private final Upkeep upkeep;

    private Engine(EngineSettings settings) {
        this.settings = settings;
        planner = new Planner(settings.random(), settings.delays());
        upkeep = new Upkeep(settings.clock(), settings.expirySweep(), this::realms, this::tidy);
    }

    /** Opens an engine on whatever the store holds. */
    public static Engine open(EngineSettings settings) {
        Engine engine = new Engine(settings);
        engine.catalog.open(settings.store())
                .forEach((tenant, tables) -> engine.namespaces.put(tenant, new Namespace(tenant, tables)));
        return engine;
    }

    /**
     * Does what a request of the {@linkplain Tenant#SHARED shared tenant} asks.
     *
     * @throws FaultException carrying the error the service would answer with
     */
    public <R extends Response> R execute(Request<R> request) {
        return execute(Tenant.SHARED, request);
    }

    /**
     * Does what the request asks. When a write returns, it is as durable as the store promises.
     *
     * @throws FaultException carrying the error the service would answer with
     */
    public <R extends Response> R execute(Tenant tenant, Request<R> request) {
        try {
            return answer(tenant, request);
        } catch (StorageException failed) {
            LOG.log(System.Logger.Level.ERROR, "the store failed a request", failed);
            throw new FaultException(
                    new Fault.InternalServer(Message.STORE_FAILED.with(String.valueOf(failed.getMessage()))));
        }
    }

    /** @throws StorageException when the store fails */
    private <R extends Response> R answer(Tenant tenant, Request<R> request) {
        Namespace namespace = namespaces.computeIfAbsent(tenant, name -> new Namespace(name, Tables.NONE));
        if (request instanceof BatchExecuteStatementRequest batch) {
            @SuppressWarnings("unchecked") // R is what answers a batch
            R answer = (R) StatementBatch.run(check.checkStatements(batch, scope(namespace)),
                    statement -> execute(tenant, statement));
            return answer;
        }
        while (true) {
            long version = namespace.settledVersion();
            Scope scope = scope(namespace);
            Checked<R> checked = check.check(request, scope);
            Plan plan = planner.plan(checked, scope);
            R answer = switch (plan) {
                case Plan.Reading reading ->
                    read(namespace, version, scope, checked, plan, reads -> Execution.read(reading, reads));
                case Plan.StreamReading reading ->
                    read(namespace, version, scope, checked, plan, reads -> ShardReader.read(reading, reads));
                case Plan.Writing writing -> write(namespace, scope, checked, writing);
            };
            if (answer != null) {
                return answer;
            }
        }
    }

    private Scope scope(Namespace namespace) {
        return new Scope(settings.accountId(), namespace.tenant().region(), namespace.tables(),
                settings.clock().instant());
    }

    /** Null when the tables have changed since the request was checked. */
    private <R extends Response> @Nullable R read(Namespace namespace, long version, Scope scope, Checked<R> checked,
            Plan plan, Function<Reads, Outcome> execution) {
        Outcome outcome;
        try (Snapshot snapshot = settings.store().snapshot()) {
            if (namespace.version() != version) {
                return null;
            }
            outcome = execution.apply(snapshot);
        }
        Receipt receipt = Capacity.of(plan, outcome);
        tell(namespace.tenant(), receipt, scope.now());
        return Reply.of(checked, plan, outcome, receipt, scope);
    }

    /** Null when the tables have changed since the request was checked. */
    private <R extends Response> @Nullable R write(Namespace namespace, Scope scope, Checked<R> checked,
            Plan.Writing plan) {
        try (Transaction transaction = settings.store().begin()) {
            if (namespace.tables() != scope.tables()) {
                return null;
            }
            Optional<Checked.IdempotencyToken> token = token(checked);
            Optional<Receipt> replay = token.flatMap(
                    known -> IdempotencyTokens.find(namespace.tenant(), known, scope.now(), transaction));
            if (replay.isPresent()) {
                tell(namespace.tenant(), replay.get(), scope.now());
                return Reply.of(checked, plan, IdempotencyTokens.REPLAYED, replay.get(), scope);
            }
            Tables before = swept(plan, scope.tables(), scope.now(), transaction);
            Outcome outcome = Execution.write(plan, transaction);
            Receipt receipt = Capacity.of(plan, outcome);
            if (outcome instanceof Outcome.ItemsWritten written) {
                token.ifPresent(fresh -> IdempotencyTokens.remember(namespace.tenant(), fresh,
                        ItemWriteCapacity.ofReplay(written), scope.now(), transaction));
            }
            if (!(outcome instanceof Outcome.WritesRefused)) {
                Tables after = Recording.record(plan, outcome, Catalog.after(plan, before), scope.now(), transaction);
                commit(namespace, scope.tables(), swept(plan, after, scope.now(), transaction), transaction);
            }
            tell(namespace.tenant(), receipt, scope.now());
            return Reply.of(checked, plan, outcome, receipt, scope);
        }
    }

    /** Removes those of the items that have expired by now, at no cost (FACTS §6.2), and answers how many had. */
    int expire(Namespace namespace, Table seen, List<Item> keys) {
        try (Transaction transaction = settings.store().begin()) {
            Instant now = settings.clock().instant();
            Tables tables = namespace.tables();
            Optional<Table> table = tables.kept(seen.name())
                    .filter(kept -> kept.schema().id().equals(seen.schema().id()) && !kept.phase().isGone(now));
            Optional<Expiry> expiry = table.flatMap(kept -> Expiry.of(kept, now));
            if (expiry.isEmpty()) {
                return 0;
            }
            Plan.WriteItems plan = Planner.expiring(table.get(), keys, stored -> expiry.get().hasExpired(stored),
                    transaction);
            Outcome outcome = Execution.write(plan, transaction);
            commit(namespace, tables, Recording.record(plan, outcome, tables, now, transaction), transaction);
            return plan.writes().size();
        }
    }

    /** Changes tables and streams in one transaction. */
    void change(Namespace namespace, BiFunction<Tables, Transaction, Tables> work) {
        try (Transaction transaction = settings.store().begin()) {
            Tables tables = namespace.tables();
            commit(namespace, tables, work.apply(tables, transaction), transaction);
        }
    }

    Snapshot snapshot() {
        return settings.store().snapshot();
    }

    /** What the engine does by itself as time goes by; does nothing until it is told to run. */
    public Upkeep upkeep() {
        return upkeep;
    }

    Collection<Realm> realms() {
        return namespaces.values().stream().<Realm>map(namespace -> new NamespaceRealm(this, namespace)).toList();
    }

    /** Clears away deleted tables and indexes and forgotten tokens, which a request would do only for its own. */
    private void tidy(Instant now) {
        for (Namespace namespace : namespaces.values()) {
            if (Catalog.needsSweep(namespace.tables(), now)) {
                change(namespace, (tables, transaction) -> Catalog.sweep(tables, now, transaction));
            }
        }
        IdempotencyTokens.forget(settings.store(), now);
    }

    /** Before a change of tables what stands in its way is cleared away, and after it what is over at once. */
    private static Tables swept(Plan.Writing plan, Tables tables, Instant now, Transaction transaction) {
        return plan instanceof Plan.WriteItems ? tables : Catalog.sweep(tables, now, transaction);
    }

    private void commit(Namespace namespace, Tables before, Tables after, Transaction transaction) {
        if (after == before) {
            transaction.commit();
        } else {
            catalog.keep(namespace.tenant(), before, after, transaction);
            namespace.change(after, transaction::commit);
        }
    }

    private static Optional<Checked.IdempotencyToken> token(Checked<?> checked) {
        if (checked instanceof Checked.ExecuteTransaction(var operation, _)) {
            return token(operation);
        }
        return checked instanceof Checked.TransactWriteItems transaction ? transaction.token() : Optional.empty();
    }

    private void tell(Tenant tenant, Receipt receipt, Instant at) {
        for (ConsumptionListener listener : settings.listeners()) {
            for (Consumption consumption : receipt.consumptions()) {
                listener.consumed(tenant, consumption, at);
            }
        }
    }

    /** Ends the engine and closes its store. */
    @Override
    public void close() {
        settings.store().close();
    }
}
