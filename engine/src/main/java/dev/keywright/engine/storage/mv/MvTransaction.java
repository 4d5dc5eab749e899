package dev.keywright.engine.storage.mv;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.StorageException;
import dev.keywright.engine.storage.Transaction;
import dev.keywright.engine.storage.mv.KeyspaceWrites.Fate;

/** Collects writes beside the committed forest and hands them to the store at the end. */
final class MvTransaction implements Transaction {
    private final Forest committed;
    private final MvStore store;
    private final WriteSet writes = new WriteSet();
    private boolean ended;

    MvTransaction(Forest committed, MvStore store) {
        this.committed = committed;
        this.store = store;
    }

    @Override
    public Set<Keyspace> keyspaces() {
        Set<Keyspace> all = new HashSet<>(committed.keyspaces());
        for (Map.Entry<Keyspace, KeyspaceWrites> touched : writes.byKeyspace().entrySet()) {
            switch (touched.getValue().fate()) {
                case KEPT, CREATED, REPLACED -> all.add(touched.getKey());
                case DROPPED -> all.remove(touched.getKey());
            }
        }
        return all;
    }

    @Override
    public byte @Nullable [] get(Keyspace keyspace, byte[] key) {
        KeyspaceWrites own = writes.in(keyspace);
        if (own == null) {
            return committed.get(keyspace, key);
        }
        requirePresent(keyspace, own);
        Write write = own.writes().get(key);
        if (write != null) {
            return write.value();
        }
        return own.fate().showsOldEntries() ? committed.get(keyspace, key) : null;
    }

    @Override
    public Cursor scan(Keyspace keyspace, KeyRange range, Direction direction) {
        KeyspaceWrites own = writes.in(keyspace);
        if (own == null) {
            return committed.scan(keyspace, range, direction);
        }
        requirePresent(keyspace, own);
        Cursor old = own.fate().showsOldEntries() ? committed.scan(keyspace, range, direction) : EmptyCursor.INSTANCE;
        return own.writes().isEmpty() ? old : new MergedCursor(old, own.writes(), range, direction);
    }

    @Override
    public long count(Keyspace keyspace) {
        KeyspaceWrites own = writes.in(keyspace);
        if (own == null) {
            return committed.count(keyspace);
        }
        requirePresent(keyspace, own);
        boolean old = own.fate().showsOldEntries();
        long count = old ? committed.count(keyspace) : 0;
        for (Map.Entry<byte[], Write> write : own.writes().entrySet()) {
            boolean before = old && committed.get(keyspace, write.getKey()) != null;
            boolean after = write.getValue().value() != null;
            count += (after ? 1 : 0) - (before ? 1 : 0);
        }
        return count;
    }

    @Override
    public void create(Keyspace keyspace) {
        requireOpen();
        KeyspaceWrites own = writes.in(keyspace);
        if (own == null && !committed.keyspaces().contains(keyspace)) {
            writes.touch(keyspace, Fate.CREATED);
        } else if (own != null && own.fate() == Fate.DROPPED) {
            own.become(Fate.REPLACED);
        } else {
            throw new StorageException("there is a keyspace " + keyspace.name() + " already");
        }
    }

    @Override
    public void drop(Keyspace keyspace) {
        KeyspaceWrites own = touched(keyspace);
        if (own.fate() == Fate.CREATED) {
            writes.forget(keyspace);
        } else {
            own.become(Fate.DROPPED);
        }
    }

    @Override
    public void put(Keyspace keyspace, byte[] key, byte[] value) {
        touched(keyspace).writes().put(key, Write.put(value));
    }

    @Override
    public void delete(Keyspace keyspace, byte[] key) {
        touched(keyspace).writes().put(key, Write.DELETE);
    }

    @Override
    public void commit() {
        requireOpen();
        ended = true;
        store.commit(writes);
    }

    @Override
    public void close() {
        if (!ended) {
            ended = true;
            store.abandon();
        }
    }

    private KeyspaceWrites touched(Keyspace keyspace) {
        requireOpen();
        KeyspaceWrites own = writes.in(keyspace);
        if (own == null) {
            if (!committed.keyspaces().contains(keyspace)) {
                throw absent(keyspace);
            }
            return writes.touch(keyspace, Fate.KEPT);
        }
        requirePresent(keyspace, own);
        return own;
    }

    private static void requirePresent(Keyspace keyspace, KeyspaceWrites own) {
        if (own.fate() == Fate.DROPPED) {
            throw absent(keyspace);
        }
    }

    private void requireOpen() {
        if (ended) {
            throw new StorageException("the transaction has ended");
        }
    }

    private static StorageException absent(Keyspace keyspace) {
        return new StorageException("there is no keyspace " + keyspace.name());
    }
}
