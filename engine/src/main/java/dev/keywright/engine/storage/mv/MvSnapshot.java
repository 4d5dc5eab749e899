package dev.keywright.engine.storage.mv;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Snapshot;

/** A forest whose pages are kept from being overwritten while it is open. */
final class MvSnapshot implements Snapshot {
    private final Forest forest;
    private final Runnable release;
    private boolean closed;

    MvSnapshot(Forest forest, Runnable release) {
        this.forest = forest;
        this.release = release;
    }

    @Override
    public Set<Keyspace> keyspaces() {
        return forest.keyspaces();
    }

    @Override
    public byte @Nullable [] get(Keyspace keyspace, byte[] key) {
        return forest.get(keyspace, key);
    }

    @Override
    public Cursor scan(Keyspace keyspace, KeyRange range, Direction direction) {
        return forest.scan(keyspace, range, direction);
    }

    @Override
    public long count(Keyspace keyspace) {
        return forest.count(keyspace);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            release.run();
        }
    }
}
