package dev.keywright.engine.line;

import dev.keywright.engine.flow.Jobs;
import dev.keywright.engine.flow.Tables;

/**
 * One tenant's tables and jobs, and the seal that lets readers without a lock see both and stored data of the same moment:
 * the version is odd while a change is being committed, and a reader whose version has moved starts again. Writers
 * need no seal: they look at the tables while they hold the store's one transaction, and tables change only there.
 */
final class Namespace {
    private final Tenant tenant;
    private volatile Tables tables;
    private volatile Jobs jobs;
    private volatile long version;
    private volatile boolean awaiting;

    Namespace(Tenant tenant, Tables tables, Jobs jobs) {
        this.tenant = tenant;
        this.tables = tables;
        this.jobs = jobs;
    }

    Tenant tenant() {
        return tenant;
    }

    Tables tables() {
        return tables;
    }

    Jobs jobs() {
        return jobs;
    }

    long version() {
        return version;
    }

    /** Whether something may be on its way here from other regions. */
    boolean isAwaiting() {
        return awaiting;
    }

    /** Only for the holder of the store's transaction. */
    void setAwaiting(boolean changed) {
        awaiting = changed;
    }

    /** A version at which no change is being committed; waits, in this one case with a lock, for the one that is. */
    long settledVersion() {
        long current = version;
        return (current & 1) == 0 ? current : versionAfterChange();
    }

    private synchronized long versionAfterChange() {
        return version;
    }

    /** Commits a change of tables and jobs; only for the holder of the store's transaction. */
    synchronized void change(Tables changedTables, Jobs changedJobs, Runnable commit) {
        Tables tablesBefore = tables;
        Jobs jobsBefore = jobs;
        long settled = version;
        version = settled + 1;
        tables = changedTables;
        jobs = changedJobs;
        boolean committed = false;
        try {
            commit.run();
            committed = true;
        } finally {
            if (!committed) {
                tables = tablesBefore;
                jobs = jobsBefore;
            }
            version = settled + 2;
        }
    }
}
