package dev.keywright.engine.line;

import java.util.ArrayList;
import java.util.List;

import dev.keywright.engine.flow.Tables;
import dev.keywright.engine.storage.Transaction;

/** The end of a write: the lists of tables that it has changed, of one region or of several, and the commit. */
final class Commit {
    private final Catalog catalog;
    private final Transaction transaction;
    private final List<Changed> changes = new ArrayList<>(1);

    private record Changed(Namespace namespace, Tables after) {}

    Commit(Catalog catalog, Transaction transaction) {
        this.catalog = catalog;
        this.transaction = transaction;
    }

    Commit tables(Namespace namespace, Tables before, Tables after) {
        if (after != before) {
            catalog.keep(namespace.tenant(), before, after, transaction);
            changes.add(new Changed(namespace, after));
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
            changes.get(from).namespace().change(changes.get(from).after(), () -> run(from + 1));
        }
    }
}
