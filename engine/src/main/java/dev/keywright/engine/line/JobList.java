package dev.keywright.engine.line;

import java.util.Optional;
import java.time.Duration;
import dev.keywright.engine.flow.Ending;
import dev.keywright.engine.flow.Import;
import dev.keywright.engine.flow.Export;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.keywright.engine.flow.Backup;
import dev.keywright.engine.flow.Job;
import dev.keywright.engine.flow.Jobs;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Restore;
import dev.keywright.engine.flow.Tables;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.Transaction;
import dev.keywright.engine.value.Item;

/** The list of all jobs, kept in the store beside what they do and changed in the same transactions. */
final class JobList {
    private static final Keyspace KEYSPACE = new Keyspace("jobs");
    private static final Duration TOLD = Duration.ofDays(90);

    /** The jobs there are, after making room for them if the store has none. */
    Map<Tenant, Jobs> open(Store store) {
        try (Transaction transaction = store.begin()) {
            if (!transaction.keyspaces().contains(KEYSPACE)) {
                transaction.create(KEYSPACE);
                transaction.commit();
                return Map.of();
            }
            Map<Tenant, List<Job>> jobs = new HashMap<>();
            Cursor cursor = transaction.scan(KEYSPACE, KeyRange.ALL, Direction.ASCENDING);
            while (cursor.next()) {
                JobEntry entry = JobEntry.read(Item.stored(cursor.value()));
                jobs.computeIfAbsent(entry.tenant(), _ -> new ArrayList<>()).add(entry.job());
            }
            Map<Tenant, Jobs> byTenant = new HashMap<>();
            jobs.forEach((tenant, list) -> byTenant.put(tenant, Jobs.of(list)));
            return byTenant;
        }
    }

    /**
     * The jobs as they are after the plan, kept in the same transaction.
     *
     * @param namespace as it was before the plan
     * @param tables as they are after the plan
     */
    Jobs after(Plan.Writing plan, Outcome outcome, Namespace namespace, Tables tables, Instant now,
            Transaction transaction) {
        if (plan instanceof Plan.WriteItems) {
            return namespace.jobs();
        }
        Tenant tenant = namespace.tenant();
        Jobs jobs = namespace.jobs();
        Jobs changed = switch (plan) {
            case Plan.DropBackup(var backup) -> without(tenant, jobs, backup, transaction);
            case Plan.DropTable(_, var left) when left.isPresent() && outcome instanceof Outcome.Measured measured ->
                with(tenant, jobs, left.get().withSize(measured.size().table()), transaction);
            case Plan.TakeBackup _,Plan.RestoreTable _,Plan.ExportTable _,Plan.ImportTable _ ->
                with(tenant, jobs, ((Outcome.Begun) outcome).job(), transaction);
            case Plan.CreateTable _,Plan.DropTable _,Plan.AlterTable _,Plan.WriteItems _ -> jobs;
            case Plan.CreateReplica _,Plan.JoinGlobalTable _ -> jobs;
        };
        return sweep(tenant, changed, tables, now, transaction);
    }

    /** The jobs with one of them new or changed, kept in the same transaction. */
    Jobs with(Tenant tenant, Jobs jobs, Job job, Transaction transaction) {
        transaction.put(KEYSPACE, key(tenant, job), new JobEntry(tenant, job).write().encoded());
        return jobs.with(job);
    }

    /** Removes backups that have expired, exports and imports of long ago, and the origins of tables that are gone. */
    private static Jobs sweep(Tenant tenant, Jobs jobs, Tables tables, Instant now, Transaction transaction) {
        Jobs swept = jobs;
        for (Job job : jobs.all()) {
            boolean over = switch (job) {
                case Backup backup -> backup.isExpired(now);
                case Export export -> isForgotten(export.ending(), now);
                case Import imported -> isForgotten(imported.ending(), now);
                case Restore restore -> tables.all()
                        .stream()
                        .noneMatch(table -> table.schema().id().equals(restore.tableId()));
            };
            if (over && job instanceof Backup backup) {
                transaction.drop(backup.items());
            }
            if (over) {
                swept = without(tenant, swept, job, transaction);
            }
        }
        return swept;
    }

    /** The service tells of exports and imports for ninety days. */
    private static boolean isForgotten(Optional<Ending> ending, Instant now) {
        return ending.map(over -> now.isAfter(over.at().plus(TOLD))).orElse(false);
    }

    private static Jobs without(Tenant tenant, Jobs jobs, Job job, Transaction transaction) {
        transaction.delete(KEYSPACE, key(tenant, job));
        return jobs.without(job.id());
    }

    /** Neither names nor ids hold a line feed. */
    private static byte[] key(Tenant tenant, Job job) {
        return (tenant.account() + "\n" + tenant.region() + "\n" + job.id()).getBytes(StandardCharsets.UTF_8);
    }
}
