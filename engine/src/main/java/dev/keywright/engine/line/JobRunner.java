package dev.keywright.engine.line;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import dev.keywright.engine.backup.CopyStep;
import dev.keywright.engine.backup.Exporting;
import dev.keywright.engine.backup.ImportRecord;
import dev.keywright.engine.backup.ImportSource;
import dev.keywright.engine.flow.Backup;
import dev.keywright.engine.flow.Ending;
import dev.keywright.engine.flow.Export;
import dev.keywright.engine.flow.Import;
import dev.keywright.engine.flow.Job;
import dev.keywright.engine.flow.Jobs;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Restore;
import dev.keywright.engine.flow.Tables;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableArn;
import dev.keywright.engine.schema.TableName;
import dev.keywright.engine.storage.StorageException;
import dev.keywright.engine.storage.Transaction;

/** Does the steps of jobs, one transaction a step, until they are done or the engine is closed. */
final class JobRunner {
    private static final int RECORDS_OF_A_STEP = 500;

    /** Lets waiting writers in between two steps: the store's lock is not fair. */
    private static final Duration PAUSE = Duration.ofNanos(50_000);

    private final EngineSettings settings;
    private final Catalog catalog;
    private final JobList list;
    private final Loading loading;
    private volatile boolean closed;

    JobRunner(EngineSettings settings, Catalog catalog, JobList list, Loading loading) {
        this.settings = settings;
        this.catalog = catalog;
        this.list = list;
        this.loading = loading;
    }

    /** Begins the job of a plan that has been carried out, if it has one. */
    void begin(Namespace namespace, Plan plan) {
        switch (plan) {
            case Plan.TakeBackup(var backup, _) -> begin(namespace, backup);
            case Plan.RestoreTable(_, var restore) -> begin(namespace, restore);
            case Plan.ExportTable(var export) -> begin(namespace, export);
            case Plan.ImportTable(_, var imported) -> begin(namespace, imported);
            case Plan.Reading _,Plan.StreamReading _,Plan.Regional _,Plan.WriteItems _,Plan.DropBackup _ -> {
            }
            case Plan.CreateTable _,Plan.DropTable _,Plan.AlterTable _ -> {
            }
            case Plan.CreateReplica _,Plan.JoinGlobalTable _ -> {
            }
        }
    }

    /** Goes on with the jobs that were not over when the engine was. */
    void resume(Namespace namespace) {
        namespace.jobs().all().stream().filter(Job::isRunning).forEach(job -> begin(namespace, job));
    }

    /** Does what is left of the job, wherever the engine's jobs are done. */
    private void begin(Namespace namespace, Job job) {
        settings.jobs().execute(() -> {
            switch (job) {
                case Backup _,Restore _ -> copy(namespace, job);
                case Export export -> export(namespace, export);
                case Import imported -> load(namespace, imported);
            }
        });
    }

    /** Waits for the step that is being done and lets no other one begin; an engine on the same store goes on. */
    synchronized void close() {
        closed = true;
    }

    private void copy(Namespace namespace, Job job) {
        while (step(namespace, job.id(), this::copyStep)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private Job copyStep(Job job, Tables tables, Transaction transaction) {
        return switch (job) {
            case Backup backup -> CopyStep.of(backup, transaction);
            case Restore restore -> CopyStep.of(restore, tables.require(restore.table()), transaction);
            case Export _,Import _ -> throw new IllegalArgumentException(job.id() + " copies nothing");
        };
    }

    /** Reads from snapshots; only that it is over takes a step. */
    private void export(Namespace namespace, Export export) {
        String tableArn = arn(namespace, export.table().name());
        try {
            Exporting.run(export, tableArn, settings.store(), settings.buckets(), settings.clock().instant(),
                    () -> closed).ifPresent(over -> step(namespace, export.id(), (_, _, _) -> over));
        } catch (StorageException failed) {
            if (!closed) {
                throw failed;
            }
        }
    }

    private String arn(Namespace namespace, TableName table) {
        return new TableArn(namespace.tenant().region(), settings.accountId(), table).toString();
    }

    /** Reads records between steps and puts them in a step each. */
    private void load(Namespace namespace, Import imported) {
        Table table = namespace.tables().require(imported.table());
        switch (ImportSource.open(imported, settings.buckets(), table.schema())) {
            case ImportSource.Opened.Refused(var failure) ->
                step(namespace, imported.id(), (job, _, _) -> ended((Import) job, Optional.of(failure)));
            case ImportSource.Opened.Ready(var source) -> {
                try (source) {
                    load(namespace, imported, source);
                }
            }
        }
    }

    private void load(Namespace namespace, Import imported, ImportSource source) {
        boolean more = true;
        while (more) {
            List<ImportRecord> records = source.read(RECORDS_OF_A_STEP);
            boolean last = records.size() < RECORDS_OF_A_STEP;
            more = step(namespace, imported.id(), (job, tables, transaction) -> {
                Import.Tally tally = loading.load(records, ((Import) job).tally(), namespace.tenant(),
                        tables.require(imported.table()), transaction);
                Import loaded = ((Import) job).with(tally.read(source.bytes()));
                return last ? ended(loaded, Optional.empty()) : loaded;
            });
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Bad items fail an import, but the good ones stay (FACTS §6.6). */
    private Import ended(Import imported, Optional<Ending.Failure> failure) {
        Optional<Ending.Failure> badItems = imported.tally()
                .firstError()
                .map(error -> new Ending.Failure("ItemValidationError",
                        "Some of the items failed validation checks and were not imported. The first: " + error));
        return imported.ended(new Ending(settings.clock().instant(), failure.or(() -> badItems)));
    }

    private interface Step {
        Job apply(Job job, Tables tables, Transaction transaction);
    }

    /** Whether there is another step to do. */
    private synchronized boolean step(Namespace namespace, String id, Step step) {
        if (closed) {
            return false;
        }
        try (Transaction transaction = settings.store().begin()) {
            Optional<Job> job = namespace.jobs().find(id).filter(Job::isRunning);
            if (job.isEmpty()) {
                return false;
            }
            Tables tables = namespace.tables();
            Job stepped = step.apply(job.get(), tables, transaction);
            Tables changed = stepped.isRunning() ? tables : ready(stepped, tables);
            Jobs jobs = list.with(namespace.tenant(), namespace.jobs(), stepped, transaction);
            new Commit(catalog, transaction).change(namespace, tables, changed, jobs).run();
            return stepped.isRunning();
        }
    }

    /** The table that a job has filled is there, after the delay that every new table has. */
    private Tables ready(Job job, Tables tables) {
        Instant ready = settings.clock().instant().plus(settings.delays().table());
        return switch (job) {
            case Backup _,Export _ -> tables;
            case Restore restore -> tables.with(tables.require(restore.table()).createdUntil(ready));
            case Import imported -> tables.with(tables.require(imported.table()).createdUntil(ready));
        };
    }
}
