package dev.keywright.engine.storage.mv;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.storage.Keyspace;

/** Everything one transaction does, keyspace by keyspace in the order first touched. */
final class WriteSet {
    private final SequencedMap<Keyspace, KeyspaceWrites> keyspaces = new LinkedHashMap<>();

    boolean isEmpty() {
        return keyspaces.isEmpty();
    }

    @Nullable
    KeyspaceWrites in(Keyspace keyspace) {
        return keyspaces.get(keyspace);
    }

    KeyspaceWrites touch(Keyspace keyspace, KeyspaceWrites.Fate fateWhenNew) {
        return keyspaces.computeIfAbsent(keyspace, _ -> new KeyspaceWrites(fateWhenNew));
    }

    /** Forgets a keyspace that this transaction itself created. */
    void forget(Keyspace keyspace) {
        keyspaces.remove(keyspace);
    }

    Map<Keyspace, KeyspaceWrites> byKeyspace() {
        return Collections.unmodifiableMap(keyspaces);
    }
}
