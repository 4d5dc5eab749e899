package dev.keywright.engine.history;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.schema.TableId;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Reads;

/**
 * Walks over the items that were written in a period, in the order of their keys. Stands before the first one until
 * {@link #next} is called. For one thread.
 */
public final class Changes {
    private final Moment from;
    private final Moment to;
    private final Keyspace items;
    private final Reads reads;
    private final Cursor images;
    private boolean hasImage;
    private byte[] key = new byte[0];
    private Optional<byte[]> before = Optional.empty();
    private Optional<byte[]> after = Optional.empty();
    private long writtenMicros;

    Changes(TableId table, Moment from, Moment to, Optional<byte[]> afterKey, Reads reads) {
        this.from = from;
        this.to = to;
        this.reads = reads;
        items = new Keyspace(table.value());
        images = reads.scan(History.images(table), afterKey.map(PastItems::after).orElse(KeyRange.ALL),
                Direction.ASCENDING);
        hasImage = images.next();
    }

    /** Steps to the next item written in the period; false when there is none. */
    public boolean next() {
        while (hasImage) {
            if (readItem()) {
                return true;
            }
        }
        return false;
    }

    /** Steps past all images of one item; whether it was written in the period. */
    private boolean readItem() {
        key = History.itemKey(images.key());
        byte @Nullable [] first = null;
        byte @Nullable [] later = null;
        while (hasImage && Arrays.equals(key, History.itemKey(images.key()))) {
            Moment moment = History.moment(images.key());
            if (moment.compareTo(to) > 0) {
                later = later == null ? images.value() : later;
            } else if (moment.compareTo(from) > 0) {
                first = first == null ? images.value() : first;
                writtenMicros = moment.micros();
            }
            hasImage = images.next();
        }
        if (first == null) {
            return false;
        }
        before = image(first);
        after = later == null ? Optional.ofNullable(reads.get(items, key)) : image(later);
        return true;
    }

    private static Optional<byte[]> image(byte[] stored) {
        return stored.length == 0 ? Optional.empty() : Optional.of(stored);
    }

    /** The item's key; shared, not to be changed. */
    public byte[] key() {
        return key;
    }

    /** The item when the period began; empty when there was none. */
    public Optional<byte[]> before() {
        return before;
    }

    /** The item when the period ended; empty when there was none. */
    public Optional<byte[]> after() {
        return after;
    }

    /** When it was last written in the period, in microseconds since 1970. */
    public long writtenMicros() {
        return writtenMicros;
    }
}
