package dev.keywright.engine.storage.mv;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NavigableMap;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;

/** A walk over what is stored with a transaction's own writes laid over it. */
final class MergedCursor implements Cursor {
    private final Cursor stored;
    private final Iterator<Map.Entry<byte[], Write>> written;
    private final Direction direction;
    private boolean storedAhead;
    private Map.@Nullable Entry<byte[], Write> writtenAhead;
    private byte[] key = new byte[0];
    private byte[] value = new byte[0];

    MergedCursor(Cursor stored, NavigableMap<byte[], Write> writes, KeyRange range, Direction direction) {
        this.stored = stored;
        this.direction = direction;
        written = inOrder(writes, range, direction).entrySet().iterator();
        storedAhead = stored.next();
        writtenAhead = nextWritten();
    }

    private static NavigableMap<byte[], Write> inOrder(NavigableMap<byte[], Write> writes, KeyRange range,
            Direction direction) {
        if (range.isEmpty()) {
            return Collections.emptyNavigableMap();
        }
        NavigableMap<byte[], Write> inRange = range.to().isPresent()
                ? writes.subMap(range.from(), true, range.to().get(), false)
                : writes.tailMap(range.from(), true);
        return direction == Direction.ASCENDING ? inRange : inRange.descendingMap();
    }

    @Override
    public boolean next() {
        while (true) {
            Map.Entry<byte[], Write> write = writtenAhead;
            if (write == null) {
                return takeStored();
            }
            int order = storedAhead ? compare(stored.key(), write.getKey()) : 1;
            if (order < 0) {
                return takeStored();
            }
            if (order == 0) {
                storedAhead = stored.next();
            }
            writtenAhead = nextWritten();
            byte[] visible = write.getValue().value();
            if (visible != null) {
                key = write.getKey();
                value = visible;
                return true;
            }
        }
    }

    private boolean takeStored() {
        if (!storedAhead) {
            return false;
        }
        key = stored.key();
        value = stored.value();
        storedAhead = stored.next();
        return true;
    }

    private int compare(byte[] left, byte[] right) {
        int ascending = Arrays.compareUnsigned(left, right);
        return direction == Direction.ASCENDING ? ascending : -ascending;
    }

    private Map.@Nullable Entry<byte[], Write> nextWritten() {
        return written.hasNext() ? written.next() : null;
    }

    @Override
    public byte[] key() {
        return key;
    }

    @Override
    public byte[] value() {
        return value;
    }
}
