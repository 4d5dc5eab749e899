package dev.keywright.engine.storage.mv;

import java.util.HashMap;
import java.util.Map;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.StorageException;

/** The trees of one MVStore, and how a transaction's writes get into them. For one thread at a time. */
final class Trees {
    /** In front of the names of the maps that hold keyspaces, so that the store can have maps of its own. */
    private static final String KEYSPACE_PREFIX = "keyspace ";

    private final MVStore store;

    Trees(MVStore store) {
        this.store = store;
    }

    /** The keyspaces found when the store was opened. */
    Forest all() {
        Map<Keyspace, Tree> trees = new HashMap<>();
        for (String name : store.getMapNames()) {
            if (name.startsWith(KEYSPACE_PREFIX)) {
                Keyspace keyspace = new Keyspace(name.substring(KEYSPACE_PREFIX.length()));
                trees.put(keyspace, Tree.now(open(keyspace)));
            }
        }
        return new Forest(Map.copyOf(trees));
    }

    /** Writes everything into the trees and answers the forest that shows it. */
    Forest apply(Forest before, WriteSet writes) {
        Map<Keyspace, Tree> after = new HashMap<>(before.trees());
        writes.byKeyspace().forEach((keyspace, own) -> {
            Tree old = after.remove(keyspace);
            switch (own.fate()) {
                case KEPT -> after.put(keyspace, written(require(keyspace, old).map(), own));
                case CREATED -> after.put(keyspace, written(open(keyspace), own));
                case DROPPED -> store.removeMap(require(keyspace, old).map());
                case REPLACED -> {
                    store.removeMap(require(keyspace, old).map());
                    after.put(keyspace, written(open(keyspace), own));
                }
            }
        });
        return new Forest(after);
    }

    private static Tree require(Keyspace keyspace, @Nullable Tree tree) {
        if (tree == null) {
            throw new StorageException("there is no keyspace " + keyspace.name());
        }
        return tree;
    }

    private static Tree written(MVMap<byte[], byte[]> map, KeyspaceWrites own) {
        own.writes().forEach((key, write) -> {
            byte[] value = write.value();
            if (value != null) {
                map.put(key, value);
            } else {
                map.remove(key);
            }
        });
        return Tree.now(map);
    }

    private MVMap<byte[], byte[]> open(Keyspace keyspace) {
        return store.openMap(KEYSPACE_PREFIX + keyspace.name(),
                new MVMap.Builder<byte[], byte[]>().keyType(KeyType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
    }
}
