package dev.keywright.engine.storage.mv;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

import dev.keywright.engine.storage.Keyspace;

/** The trees of one MVStore, and how a transaction's writes get into them. For one thread at a time. */
final class Trees {
    /** In front of the names of the maps that hold keyspaces, so that the store can have maps of its own. */
    private static final String KEYSPACE_PREFIX = "keyspace ";
    private static final String OWN_MAP = "keywright";
    private static final String APPLIED = "applied";

    private final MVStore store;
    private final MVMap<String, String> own;

    Trees(MVStore store) {
        this.store = store;
        own = store.openMap(OWN_MAP, new MVMap.Builder<String, String>().keyType(StringDataType.INSTANCE)
                .valueType(StringDataType.INSTANCE));
    }

    /** The sequence number of the last transaction these trees had when they were written to disk; 0 before the first. */
    long appliedSequence() {
        String applied = own.get(APPLIED);
        return applied == null ? 0 : Long.parseLong(applied);
    }

    /** Notes, inside the trees themselves, how far they have come. */
    void recordApplied(long sequence) {
        own.put(APPLIED, Long.toString(sequence));
    }

    /** The same entries under the roots of now: pages may have moved since. */
    Forest current(Forest forest) {
        Map<Keyspace, Tree> trees = new HashMap<>();
        forest.trees().forEach((keyspace, tree) -> trees.put(keyspace, Tree.now(tree.map())));
        return new Forest(Collections.unmodifiableMap(trees));
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

    /**
     * Writes everything into the trees and answers the forest that shows it. Never finds fault: after damage to the
     * journal the record that made a keyspace may be missing, and the writes to it are still worth having.
     */
    Forest apply(Forest before, WriteSet writes) {
        Map<Keyspace, Tree> after = new HashMap<>(before.trees());
        writes.byKeyspace().forEach((keyspace, done) -> {
            Tree old = after.remove(keyspace);
            boolean fresh = old == null || !done.fate().showsOldEntries();
            if (old != null && fresh) {
                store.removeMap(old.map());
            }
            if (done.fate() != KeyspaceWrites.Fate.DROPPED) {
                after.put(keyspace, written(old == null || fresh ? open(keyspace) : old.map(), done));
            }
        });
        return new Forest(Collections.unmodifiableMap(after));
    }

    private static Tree written(MVMap<byte[], byte[]> map, KeyspaceWrites done) {
        done.writes().forEach((key, write) -> {
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
