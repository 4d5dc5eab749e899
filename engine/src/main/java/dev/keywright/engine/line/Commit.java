package dev.keywright.engine.line;

import dev.keywright.engine.flow.Jobs;
import java.util.ArrayList;
import java.util.List;

import dev.keywright.engine.flow.Tables;
import dev.keywright.engine.storage.Transaction;

/** The end of a write: the lists of tables that it has changed, of one region or of several, and the commit. */
final class Commit {
    private final Catalog catalog;
    private final Transaction transaction;
    private final List<Changed> changes = new ArrayList<>(1);

    private record Changed(Namespace namespace, Tables tables, Jobs jobs) {}

    Commit(Catalog catalog, Transaction transaction) {
        this.catalog = catalog;
        this.transaction = transaction;
    }

    Commit tables(Namespace namespace, Tables before, Tables after) {
        return change(namespace, before, after, namespace.jobs());
    }

    /** @param jobs as they are now, which are kept already */
    Commit change(Namespace namespace, Tables before, Tables after, Jobs jobs) {
        if (after != before || jobs != namespace.jobs()) {
            catalog.keep(namespace.tenant(), before, after, transaction);
            Histories.follow(before, namespace.jobs(), after, jobs, transaction);
            changes.add(new Changed(namespace, after, jobs));
        }
        return this;
    }

    void run() {
        run(0);
    }

    private void run(int from) {
        if (from == changes.size()) {
            transaction.commit();
        } else {
            Changed changed = changes.get(from);
            changed.namespace().change(changed.tables(), changed.jobs(), () -> run(from + 1));
        }
    }
}
