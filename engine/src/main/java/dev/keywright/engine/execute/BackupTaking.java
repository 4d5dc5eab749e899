package dev.keywright.engine.execute;

import java.time.Instant;

import dev.keywright.engine.flow.Backup;
import dev.keywright.engine.flow.Copying;
import dev.keywright.engine.history.History;
import dev.keywright.engine.history.PastItems;
import dev.keywright.engine.schema.TableId;
import dev.keywright.engine.storage.Transaction;

/**
 * Begins a backup: from this transaction on the table's history is kept, so the items can be copied at leisure and
 * still be those of one moment, while writers go on.
 */
final class BackupTaking {
    private BackupTaking() {}

    static Backup take(Backup backup, Instant now, Transaction transaction) {
        TableId table = backup.table().schema().id();
        History history = new History(table, transaction);
        if (!History.exists(table, transaction)) {
            history.begin();
        }
        transaction.create(backup.items());
        return backup.withSize(Measuring.of(backup.table(), transaction).table())
                .withCopying(Copying.begin(new PastItems.AsOf(table, history.mark(now))));
    }
}
