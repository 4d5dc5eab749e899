package dev.keywright.engine.line;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.Durability;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Snapshot;
import dev.keywright.engine.storage.StorageException;
import dev.keywright.engine.storage.Store;
import dev.keywright.engine.storage.Transaction;

/** A store whose commits fail on demand, as those of a full disk do: before anything is written. */
final class FailingStore implements Store {
    private final Store store;
    private volatile boolean failing;

    FailingStore(Store store) {
        this.store = store;
    }

    void failCommits(boolean changed) {
        failing = changed;
    }

    @Override
    public Snapshot snapshot() {
        return store.snapshot();
    }

    @Override
    public Transaction begin() {
        return new Failing(store.begin());
    }

    @Override
    public Durability durability() {
        return store.durability();
    }

    @Override
    public void close() {
        store.close();
    }

    private final class Failing implements Transaction {
        private final Transaction transaction;

        Failing(Transaction transaction) {
            this.transaction = transaction;
        }

        @Override
        public void commit() {
            if (failing) {
                throw new StorageException("no space left on device");
            }
            transaction.commit();
        }

        @Override
        public void create(Keyspace keyspace) {
            transaction.create(keyspace);
        }

        @Override
        public void drop(Keyspace keyspace) {
            transaction.drop(keyspace);
        }

        @Override
        public void put(Keyspace keyspace, byte[] key, byte[] value) {
            transaction.put(keyspace, key, value);
        }

        @Override
        public void delete(Keyspace keyspace, byte[] key) {
            transaction.delete(keyspace, key);
        }

        @Override
        public Set<Keyspace> keyspaces() {
            return transaction.keyspaces();
        }

        @Override
        public byte @Nullable [] get(Keyspace keyspace, byte[] key) {
            return transaction.get(keyspace, key);
        }

        @Override
        public Cursor scan(Keyspace keyspace, KeyRange range, Direction direction) {
            return transaction.scan(keyspace, range, direction);
        }

        @Override
        public long count(Keyspace keyspace) {
            return transaction.count(keyspace);
        }

        @Override
        public void close() {
            transaction.close();
        }
    }
}
