package dev.keywright.engine.history;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.storage.Cursor;

/**
 * Walks over a table as it was at a moment: of each key, the first image left after the moment, or else what the table
 * holds now.
 */
final class PastCursor implements Cursor {
    private static final byte[] NONE = new byte[0];

    private final Cursor items;
    private final Cursor images;
    private final Moment moment;
    private boolean hasItem;
    private boolean hasImage;
    private byte[] key = NONE;
    private byte[] value = NONE;

    PastCursor(Cursor items, Cursor images, Moment moment) {
        this.items = items;
        this.images = images;
        this.moment = moment;
        hasItem = items.next();
        hasImage = images.next();
    }

    @Override
    public boolean next() {
        while (hasItem || hasImage) {
            int order = hasItem && hasImage
                    ? compareToImage(items.key())
                    : hasItem ? -1 : 1;
            byte[] current = order <= 0 ? items.key() : History.itemKey(images.key());
            byte @Nullable [] now = order <= 0 ? items.value() : null;
            byte @Nullable [] then = order >= 0 ? firstImageAfter(current) : null;
            if (order <= 0) {
                hasItem = items.next();
            }
            byte @Nullable [] found = then == null ? now : then;
            if (found != null && found.length > 0) {
                key = current;
                value = found;
                return true;
            }
        }
        return false;
    }

    /** Steps past all images of the key; null when every one of them is from the moment or before. */
    private byte @Nullable [] firstImageAfter(byte[] current) {
        byte @Nullable [] first = null;
        while (hasImage && compareToImage(current) == 0) {
            if (first == null && History.moment(images.key()).compareTo(moment) > 0) {
                first = images.value();
            }
            hasImage = images.next();
        }
        return first;
    }

    private int compareToImage(byte[] itemKey) {
        byte[] image = images.key();
        return Arrays.compareUnsigned(itemKey, 0, itemKey.length, image, 0, image.length - Moment.BYTES);
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
