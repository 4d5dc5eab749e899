package dev.keywright.engine.line;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.keywright.engine.flow.Change;
import dev.keywright.engine.flow.Jobs;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Tables;
import dev.keywright.engine.history.History;
import dev.keywright.engine.history.Moment;
import dev.keywright.engine.schema.PointInTimeRecovery;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableId;
import dev.keywright.engine.storage.Transaction;
import dev.keywright.engine.value.Item;

/** Which tables have their history kept: those with point-in-time recovery, and those that a job is still reading. */
final class Histories {
    private Histories() {}

    /** Keeps what the items were before changes that are about to be committed. */
    static void record(Outcome outcome, Jobs jobs, Instant now, Transaction transaction) {
        if (outcome instanceof Outcome.ItemsWritten written) {
            record(written.changes(), jobs, now, transaction);
        }
    }

    private static void record(List<Change> changes, Jobs jobs, Instant now, Transaction transaction) {
        Map<TableId, Moment> moments = new HashMap<>();
        for (Change change : changes) {
            TableId id = change.table().schema().id();
            boolean read = jobs.read(id);
            if (change.isReal() && (read || isRecoverable(change.table()))) {
                History history = new History(id, transaction);
                Moment moment = moments.computeIfAbsent(id, _ -> history.next(now));
                history.keep(moment, change.key().bytes(), change.before().map(Item::encoded));
                if (!read && change.table()
                        .settings()
                        .pointInTimeRecovery() instanceof PointInTimeRecovery.Enabled(_, int days)) {
                    history.trim(now.minus(Duration.ofDays(days)));
                }
            }
        }
    }

    /** Begins and ends histories as a change of tables and jobs wants it, which is about to be committed. */
    static void follow(Tables tablesBefore, Jobs jobsBefore, Tables tables, Jobs jobs, Transaction transaction) {
        Set<TableId> before = kept(tablesBefore, jobsBefore);
        Set<TableId> after = kept(tables, jobs);
        for (TableId table : after) {
            if (!before.contains(table) && !History.exists(table, transaction)) {
                new History(table, transaction).begin();
            }
        }
        for (TableId table : before) {
            if (!after.contains(table)) {
                new History(table, transaction).end();
            }
        }
    }

    private static Set<TableId> kept(Tables tables, Jobs jobs) {
        Set<TableId> kept = new HashSet<>();
        for (Table table : tables.all()) {
            if (isRecoverable(table)) {
                kept.add(table.schema().id());
            }
        }
        jobs.all().forEach(job -> job.reads().ifPresent(kept::add));
        return kept;
    }

    private static boolean isRecoverable(Table table) {
        return table.settings().pointInTimeRecovery() instanceof PointInTimeRecovery.Enabled;
    }
}
