package dev.keywright.engine.storage.mv;

import java.util.Arrays;

import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;

/** A walk over a range of one tree. The tree's own cursor includes both its ends; the upper end is cut off here. */
final class TreeCursor implements Cursor {
    private final org.h2.mvstore.Cursor<byte[], byte[]> entries;
    private final KeyRange range;
    private final Direction direction;
    private boolean ended;

    TreeCursor(org.h2.mvstore.Cursor<byte[], byte[]> entries, KeyRange range, Direction direction) {
        this.entries = entries;
        this.range = range;
        this.direction = direction;
    }

    @Override
    public boolean next() {
        while (!ended && entries.hasNext()) {
            byte[] key = entries.next();
            switch (direction) {
                case ASCENDING -> ended = range.endsBefore(key);
                case DESCENDING -> {
                    if (range.endsBefore(key)) {
                        continue;
                    }
                    ended = Arrays.compareUnsigned(key, range.from()) < 0;
                }
            }
            return !ended;
        }
        ended = true;
        return false;
    }

    @Override
    public byte[] key() {
        return entries.getKey();
    }

    @Override
    public byte[] value() {
        return entries.getValue();
    }
}
