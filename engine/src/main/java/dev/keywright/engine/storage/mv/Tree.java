package dev.keywright.engine.storage.mv;

import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;
import org.jspecify.annotations.Nullable;

import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;

/**
 * One keyspace as one commit left it: the live tree, and the root that has the keyspace's entries of that moment. Pages
 * are copied when written, so what hangs below this root never changes.
 */
record Tree(MVMap<byte[], byte[]> map, RootReference<byte[], byte[]> root) {
    static Tree now(MVMap<byte[], byte[]> map) {
        return new Tree(map, map.getRoot());
    }

    byte @Nullable [] get(byte[] key) {
        return map.get(root.root, key);
    }

    long count() {
        return root.getTotalCount();
    }

    dev.keywright.engine.storage.Cursor scan(KeyRange range, Direction direction) {
        if (range.isEmpty()) {
            return EmptyCursor.INSTANCE;
        }
        return switch (direction) {
            case ASCENDING -> new TreeCursor(new Cursor<>(root, range.from(), null, false), range, direction);
            case DESCENDING ->
                new TreeCursor(new Cursor<>(root, range.to().orElse(null), null, true), range, direction);
        };
    }
}
