package dev.keywright.engine.line;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import dev.keywright.engine.backup.CopyStep;
import dev.keywright.engine.flow.Backup;
import dev.keywright.engine.flow.Job;
import dev.keywright.engine.flow.Jobs;
import dev.keywright.engine.flow.Restore;
import dev.keywright.engine.flow.Tables;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.storage.Transaction;

/** Does the steps of jobs, one transaction a step, until they are done or the engine is closed. */
final class JobRunner {
    /** Lets waiting writers in between two steps: the store's lock is not fair. */
    private static final Duration PAUSE = Duration.ofNanos(50_000);

    private final EngineSettings settings;
    private final Catalog catalog;
    private final JobList list;
    private boolean closed;

    JobRunner(EngineSettings settings, Catalog catalog, JobList list) {
        this.settings = settings;
        this.catalog = catalog;
        this.list = list;
    }

    /** Does what is left of the job, wherever the engine's jobs are done. */
    void begin(Namespace namespace, Job job) {
        settings.jobs().execute(() -> {
            while (step(namespace, job.id())) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        });
    }

    /** Waits for the step that is being done and lets no other one begin; an engine on the same store goes on. */
    synchronized void close() {
        closed = true;
    }

    /** Whether there is another step to do. */
    private synchronized boolean step(Namespace namespace, String id) {
        if (closed) {
            return false;
        }
        try (Transaction transaction = settings.store().begin()) {
            Optional<Job> job = namespace.jobs().find(id).filter(Job::isRunning);
            return job.isPresent() && step(namespace, job.get(), transaction);
        }
    }

    private boolean step(Namespace namespace, Job job, Transaction transaction) {
        Tables tables = namespace.tables();
        Job stepped = switch (job) {
            case Backup backup -> CopyStep.of(backup, transaction);
            case Restore restore -> CopyStep.of(restore, tables.require(restore.table()), transaction);
        };
        Tables changed = stepped instanceof Restore restore && !restore.isRunning()
                ? tables.with(ready(tables.require(restore.table())))
                : tables;
        catalog.keep(namespace.tenant(), tables, changed, transaction);
        Jobs jobs = list.with(namespace.tenant(), namespace.jobs(), stepped, transaction);
        Histories.follow(tables, namespace.jobs(), changed, jobs, transaction);
        namespace.change(changed, jobs, transaction::commit);
        return stepped.isRunning();
    }

    /** The table that a job has filled is there, after the delay that every new table has. */
    private Table ready(Table table) {
        return table.createdUntil(settings.clock().instant().plus(settings.delays().table()));
    }
}
