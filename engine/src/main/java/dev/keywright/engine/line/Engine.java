package dev.keywright.engine.line;

import java.util.stream.Stream;
import dev.keywright.engine.flow.Jobs;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.api.BatchExecuteStatementRequest;
import dev.keywright.engine.api.Request;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.capacity.Capacity;
import dev.keywright.engine.capacity.ItemWriteCapacity;
import dev.keywright.engine.check.Check;
import dev.keywright.engine.execute.CollectionSizes;
import dev.keywright.engine.execute.Execution;
import dev.keywright.engine.expression.bind.ExpressionCache;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.flow.CapacityDetail;
import dev.keywright.engine.flow.Checked;
import dev.keywright.engine.flow.Consumption;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Receipt;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.Tables;
import dev.keywright.engine.plan.Planner;
import dev.keywright.engine.replica.Departures;
import dev.keywright.engine.replica.Outbox;
import dev.keywright.engine.reply.Reply;
import dev.keywright.engine.schema.IndexName;
import dev.keywright.engine.schema.TableName;
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
import dev.keywright.engine.throttle.Throttle;
import dev.keywright.engine.stream.ShardReader;

/**
 * A DynamoDB-compatible database inside this process. Requests go down the line: check, plan, execute, capacity,
 * stream, commit, reply. Reads take a snapshot and no lock; writes come one at a time. Safe for any number of threads.
 */
public final class Engine implements Database, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Engine.class.getName());
    private static final int CACHED_EXPRESSIONS = 2_000;

    private final EngineSettings settings;
    private final Check check = new Check(new ExpressionCache(CACHED_EXPRESSIONS));
    private final Planner planner;
    private final Catalog catalog = new Catalog();
    private final JobList jobs = new JobList();
    private final JobRunner runner;
    private final CollectionSizes collections;
    private final Optional<Throttle> throttle;
    private final AccessCounts accesses = new AccessCounts();
    private final Departures departures;
    private final Receiving arrivals;
    private final Map<Tenant, Namespace> namespaces = new ConcurrentHashMap<>();
    private final Upkeep upkeep;

    private Engine(EngineSettings settings) {
        this.settings = settings;
        planner = new Planner(settings.random(), settings.delays());
        collections = new CollectionSizes(settings.collectionLimitBytes());
        runner = new JobRunner(settings, catalog, jobs, new Loading(check, planner, collections, settings));
        throttle = settings.throttling().map(Throttle::new);
        departures = new Departures(settings.delays().replication());
        arrivals = new Receiving(settings.store(), catalog, collections, this::tell);
        upkeep = new Upkeep(settings.clock(), settings.expirySweep(), this::realms, this::tidy);
    }

    /** Opens an engine on whatever the store holds, and goes on with what was not done. */
    public static Engine open(EngineSettings settings) {
        Engine engine = new Engine(settings);
        Map<Tenant, Tables> tables = engine.catalog.open(settings.store());
        Map<Tenant, Jobs> jobs = engine.jobs.open(settings.store());
        Stream.concat(tables.keySet().stream(), jobs.keySet().stream())
                .distinct()
                .forEach(tenant -> engine.namespaces.put(tenant, new Namespace(tenant,
                        tables.getOrDefault(tenant, Tables.NONE), jobs.getOrDefault(tenant, Jobs.NONE))));
        engine.namespaces.values().forEach(namespace -> namespace.setAwaiting(true));
        engine.namespaces.values().forEach(engine.runner::resume);
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
    @Override
    public <R extends Response> R execute(Tenant tenant, Request<R> request) {
        Namespace namespace = namespace(tenant);
        if (request instanceof BatchExecuteStatementRequest batch) {
            @SuppressWarnings("unchecked") // R is what answers a batch
            R answer = (R) StatementBatch.run(check.checkStatements(batch, scope(namespace)), capacityDetail(batch),
                    statement -> result(namespace, statement));
            return answer;
        }
        return result(namespace, request).orThrow();
    }

    /** @throws FaultException also when the store fails; nothing of the request has been done then */
    private <R extends Response> Result<R> result(Namespace namespace, Request<R> request) {
        try {
            arrivals.receive(namespace, settings.clock().instant());
            return passed(namespace, request);
        } catch (StorageException failed) {
            LOG.log(System.Logger.Level.ERROR, "the store failed a request", failed);
            throw new FaultException(
                    new Fault.InternalServer(Message.STORE_FAILED.with(String.valueOf(failed.getMessage()))));
        }
    }

    /** Goes down the line, again when the tables have changed meanwhile. */
    private <R extends Response> Result<R> passed(Namespace namespace, Request<R> request) {
        while (true) {
            long version = namespace.settledVersion();
            Scope scope = scope(namespace);
            Checked<R> checked = check.check(request, scope);
            Plan plan = planner.plan(checked, scope);
            Result<R> result = switch (plan) {
                case Plan.Reading reading -> read(namespace, version, scope, checked, plan,
                        reads -> admitted(plan, Execution.read(reading, reads), scope));
                case Plan.StreamReading reading ->
                    read(namespace, version, scope, checked, plan, reads -> ShardReader.read(reading, reads));
                case Plan.Writing writing -> write(namespace, scope, checked, writing);
                case Plan.Regional _ -> writeEverywhere(namespace, request);
            };
            if (result != null) {
                runner.begin(namespace, plan);
                return result;
            }
        }
    }

    private static CapacityDetail capacityDetail(BatchExecuteStatementRequest batch) {
        return batch.returnConsumedCapacity().map(CapacityDetail::valueOf).orElse(CapacityDetail.NONE);
    }

    private Scope scope(Namespace namespace) {
        return new Scope(settings.accountId(), namespace.tenant().region(), namespace.tables(),
                region -> elsewhere(namespace.tenant().in(region)), namespace.jobs(), settings.clock().instant());
    }

    private Tables elsewhere(Tenant tenant) {
        Namespace there = namespaces.get(tenant);
        return there == null ? Tables.NONE : there.tables();
    }

    private Namespace namespace(Tenant tenant) {
        return namespaces.computeIfAbsent(tenant, name -> new Namespace(name, Tables.NONE, Jobs.NONE));
    }

    /**
     * A look at a table's items as they were at {@code time}, while point-in-time recovery is on: what restoring it to
     * that time would bring. Times go up to now.
     *
     * @param after the key to go on after: the {@linkplain PastPage#last() last} of the page before
     * @param limit the most items to answer with, at least 1
     * @throws FaultException as RestoreTableToPointInTime would answer
     */
    public PastPage itemsAt(Tenant tenant, TableName table, Instant time, Optional<Item> after, int limit) {
        Namespace namespace = namespace(tenant);
        while (true) {
            long version = namespace.settledVersion();
            Preview preview = Preview.of(table, time, scope(namespace));
            try (Snapshot snapshot = settings.store().snapshot()) {
                if (namespace.version() == version) {
                    return preview.page(after, limit, snapshot);
                }
            }
        }
    }

    /** Null when the tables have changed since the request was checked. */
    private <R extends Response> @Nullable Result<R> read(Namespace namespace, long version, Scope scope,
            Checked<R> checked, Plan plan, Function<Reads, Outcome> execution) {
        Outcome outcome;
        try (Snapshot snapshot = settings.store().snapshot()) {
            if (namespace.version() != version) {
                return null;
            }
            outcome = execution.apply(snapshot);
        }
        Receipt receipt = Capacity.of(plan, outcome);
        tell(namespace, receipt, scope.now());
        return Result.of(receipt, () -> Reply.of(checked, plan, outcome, receipt, scope));
    }

    /** Null when the tables have changed since the request was checked. */
    private <R extends Response> @Nullable Result<R> write(Namespace namespace, Scope scope, Checked<R> checked,
            Plan.Writing plan) {
        try (Transaction transaction = settings.store().begin()) {
            boolean same = namespace.tables() == scope.tables()
                    && (plan instanceof Plan.WriteItems || namespace.jobs() == scope.jobs());
            return same
                    ? write(namespace, scope, checked, new Plan.Regional(plan, Map.of()), transaction)
                    : null;
        }
    }

    /**
     * A change of several regions, checked and planned again when none of them can change any more. Null when something
     * is still on its way here that a new replica would miss, or when the other regions have gone.
     */
    private <R extends Response> @Nullable Result<R> writeEverywhere(Namespace namespace, Request<R> request) {
        arrivals.receiveAll(namespace, settings.clock().instant());
        try (Transaction transaction = settings.store().begin()) {
            Scope scope = scope(namespace);
            Checked<R> checked = check.check(request, scope);
            Tenant tenant = namespace.tenant();
            return planner.plan(checked, scope) instanceof Plan.Regional plan
                    && Outbox.isEmpty(tenant.account(), tenant.region(), transaction)
                            ? write(namespace, scope, checked, plan, transaction)
                            : null;
        }
    }

    private <R extends Response> Result<R> write(Namespace namespace, Scope scope, Checked<R> checked,
            Plan.Regional plan, Transaction transaction) {
        Optional<Checked.IdempotencyToken> token = token(checked);
        Optional<Receipt> replay = token
                .flatMap(known -> IdempotencyTokens.find(namespace.tenant(), known, scope.now(), transaction));
        if (replay.isPresent()) {
            tell(namespace, replay.get(), scope.now());
            return Result.of(replay.get(),
                    () -> Reply.of(checked, plan.here(), IdempotencyTokens.REPLAYED, replay.get(), scope));
        }
        Commit commit = new Commit(catalog, transaction);
        plan.elsewhere()
                .forEach((region, part) -> write(namespace(namespace.tenant().in(region)), part, scope.now(),
                        UnaryOperator.identity(), commit, transaction));
        Outcome outcome = write(namespace, plan.here(), scope.now(),
                decided -> admitted(plan.here(), decided, scope), commit, transaction);
        Receipt receipt = Capacity.of(plan.here(), outcome);
        if (outcome instanceof Outcome.ItemsWritten written) {
            token.ifPresent(fresh -> IdempotencyTokens.remember(namespace.tenant(), fresh,
                    ItemWriteCapacity.ofReplay(written), scope.now(), transaction));
        }
        if (!(outcome instanceof Outcome.WritesRefused)) {
            commit.run();
        }
        committed(outcome);
        tell(namespace, receipt, scope.now());
        return Result.of(receipt, () -> Reply.of(checked, plan.here(), outcome, receipt, scope));
    }

    /** One region's part of a write, up to the commit. */
    private Outcome write(Namespace namespace, Plan.Writing plan, Instant now, UnaryOperator<Outcome> admission,
            Commit commit, Transaction transaction) {
        Tables seen = namespace.tables();
        Tables before = swept(plan, seen, now, transaction);
        Outcome outcome = Execution.write(plan, transaction, collections, admission);
        if (!(outcome instanceof Outcome.WritesRefused)) {
            Tables after = Recording.record(plan, outcome, Catalog.after(plan, before), now, transaction);
            Tables left = swept(plan, after, now, transaction);
            Histories.record(outcome, namespace.jobs(), now, transaction);
            commit.change(namespace, seen, left, jobs.after(plan, outcome, namespace, left, now, transaction));
        }
        if (plan instanceof Plan.WriteItems items && outcome instanceof Outcome.ItemsWritten written) {
            Tenant tenant = namespace.tenant();
            departures.send(items, written, tenant.account(), tenant.region(), now, transaction)
                    .forEach(region -> namespace(tenant.in(region)).setAwaiting(true));
        }
        return outcome;
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
            Commit commit = new Commit(catalog, transaction);
            Outcome outcome = write(namespace, plan, now, UnaryOperator.identity(), commit, transaction);
            commit.run();
            committed(outcome);
            return plan.writes().size();
        }
    }

    /** Changes tables and streams in one transaction. */
    void change(Namespace namespace, BiFunction<Tables, Transaction, Tables> work) {
        try (Transaction transaction = settings.store().begin()) {
            Tables tables = namespace.tables();
            new Commit(catalog, transaction).tables(namespace, tables, work.apply(tables, transaction)).run();
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

    /** Takes in writes of other regions and clears away what is gone, which a request would do only for its own region. */
    private void tidy(Instant now) {
        for (Namespace namespace : namespaces.values()) {
            arrivals.receive(namespace, now);
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

    private Outcome admitted(Plan plan, Outcome outcome, Scope scope) {
        return throttle.map(gate -> gate.admit(plan, outcome, scope)).orElse(outcome);
    }

    private void committed(Outcome outcome) {
        if (outcome instanceof Outcome.ItemsWritten written) {
            collections.committed(written.changes());
        }
    }

    private static Optional<Checked.IdempotencyToken> token(Checked<?> checked) {
        if (checked instanceof Checked.ExecuteTransaction(var operation, _)) {
            return token(operation);
        }
        return checked instanceof Checked.TransactWriteItems transaction ? transaction.token() : Optional.empty();
    }

    private void tell(Namespace namespace, Receipt receipt, Instant at) {
        receipt.consumptions().forEach(consumption -> accesses.count(namespace, consumption, at));
        for (ConsumptionListener listener : settings.listeners()) {
            for (Consumption consumption : receipt.consumptions()) {
                listener.consumed(namespace.tenant(), consumption, at);
            }
        }
    }

    /**
     * The busiest keys of a table or an index since its contributor insights were enabled; none unless they are, in
     * mode ACCESSED_AND_THROTTLED_KEYS.
     */
    public Contributors contributors(Tenant tenant, TableName table, Optional<IndexName> index) {
        return accesses.of(tenant, table, index);
    }

    /** Ends the engine and closes its store. */
    @Override
    public void close() {
        runner.close();
        settings.store().close();
    }
}
