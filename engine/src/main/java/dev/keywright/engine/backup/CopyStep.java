package dev.keywright.engine.backup;

import dev.keywright.engine.execute.ItemLoading;
import dev.keywright.engine.flow.Backup;
import dev.keywright.engine.flow.Copying;
import dev.keywright.engine.flow.Restore;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Transaction;

/** One step of a backup or a restore: copies the next items. */
public final class CopyStep {
    private static final int MOST_ITEMS = 500;
    private static final long MOST_BYTES = 1 << 20;

    private CopyStep() {}

    public static Backup of(Backup backup, Transaction transaction) {
        return backup.withCopying(step(backup.copying(), transaction,
                (key, item) -> transaction.put(backup.items(), key, item)));
    }

    /** @param table that is being filled */
    public static Restore of(Restore restore, Table table, Transaction transaction) {
        ItemLoading loading = new ItemLoading(table.schema(), transaction);
        return restore.withCopying(step(restore.copying(), transaction, loading::add));
    }

    private static Copying step(Copying copying, Transaction transaction, ItemSink sink) {
        Cursor items = copying.from().scanAfter(copying.to().map(key -> key.toArray()), transaction);
        Copying reached = copying;
        long bytes = 0;
        for (int i = 0; i < MOST_ITEMS && bytes < MOST_BYTES; i++) {
            if (!items.next()) {
                return reached.done();
            }
            sink.add(items.key(), items.value());
            reached = reached.upTo(items.key());
            bytes += items.value().length;
        }
        return reached;
    }

    private interface ItemSink {
        void add(byte[] key, byte[] item);
    }
}
