package dev.keywright.engine.flow;

import java.time.Instant;
import java.util.Optional;

import dev.keywright.engine.history.PastItems;
import dev.keywright.engine.schema.Table;
import dev.keywright.engine.schema.TableId;
import dev.keywright.engine.storage.Keyspace;

/**
 * A table as it was at a moment, kept until it is deleted.
 *
 * @param id its ARN
 * @param table all that was known of the table
 * @param size of the table, to be taken when the backup is
 * @param expiresAt when the service itself deletes it
 * @param items where its items are, or will be
 */
public record Backup(String id, String name, Type type, Table table, TableSize.Extent size, Instant createdAt,
        Optional<Instant> expiresAt, Keyspace items, Copying copying) implements Job {
    /** {@code BackupType} of the API, but for the one that another service makes. */
    public enum Type {
        USER, SYSTEM
    }

    @Override
    public boolean isRunning() {
        return !copying.isDone();
    }

    @Override
    public Optional<TableId> reads() {
        return isRunning() && copying.from() instanceof PastItems.AsOf(TableId source, _)
                ? Optional.of(source)
                : Optional.empty();
    }

    /** Whether it is over with the backup by itself. */
    public boolean isExpired(Instant now) {
        return expiresAt.isPresent() && !now.isBefore(expiresAt.get());
    }

    public Backup withSize(TableSize.Extent measured) {
        return new Backup(id, name, type, table, measured, createdAt, expiresAt, items, copying);
    }

    public Backup withCopying(Copying changed) {
        return new Backup(id, name, type, table, size, createdAt, expiresAt, items, changed);
    }
}
