package dev.keywright.engine.storage.mv;

import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Reads;
import dev.keywright.engine.storage.StorageException;

/** All keyspaces as one commit left them. Immutable. */
record Forest(Map<Keyspace, Tree> trees) implements Reads {
    @Override
    public Set<Keyspace> keyspaces() {
        return trees.keySet();
    }

    @Override
    public byte @Nullable [] get(Keyspace keyspace, byte[] key) {
        return tree(keyspace).get(key);
    }

    @Override
    public Cursor scan(Keyspace keyspace, KeyRange range, Direction direction) {
        return tree(keyspace).scan(range, direction);
    }

    @Override
    public long count(Keyspace keyspace) {
        return tree(keyspace).count();
    }

    private Tree tree(Keyspace keyspace) {
        Tree tree = trees.get(keyspace);
        if (tree == null) {
            throw new StorageException("there is no keyspace " + keyspace.name());
        }
        return tree;
    }
}
