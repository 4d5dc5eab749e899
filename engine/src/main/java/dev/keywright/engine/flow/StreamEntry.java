package dev.keywright.engine.flow;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;

import dev.keywright.engine.schema.SequenceNumber;
import dev.keywright.engine.value.Item;

/**
 * What is kept of one change in a stream, with the images that the stream's view has and no others. Stored as
 *
 * <pre>
 * format, 1 byte | epoch milliseconds, 8 | kind, 1 | author, 1 | size of keys, 4 | keys | size of old, 4 | old | size of new, 4 | new
 * </pre>
 *
 * <p>where the size of an image that is not there is −1.
 */
public record StreamEntry(SequenceNumber number, Instant at, Kind kind, Author author, Item keys, Optional<Item> old,
        Optional<Item> changed) {
    private static final byte FORMAT = 1;
    private static final int ABSENT = -1;
    private static final int FIXED_BYTES = 1 + Long.BYTES + 1 + 1 + 3 * Integer.BYTES;

    /** What happened to the item; spelled as the API spells it. */
    public enum Kind {
        INSERT(0), MODIFY(1), REMOVE(2);

        private final int storedCode;

        Kind(int storedCode) {
            this.storedCode = storedCode;
        }

        private static Kind ofStoredCode(int code) {
            return switch (code) {
                case 0 -> INSERT;
                case 1 -> MODIFY;
                case 2 -> REMOVE;
                default -> throw new IllegalStateException("a stream record is of an unknown kind, " + code);
            };
        }
    }

    /** The key under which a record is stored. */
    public static byte[] key(SequenceNumber number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number.value()).array();
    }

    /** The sequence number of the record stored under {@code key}. */
    public static SequenceNumber number(byte[] key) {
        return new SequenceNumber(ByteBuffer.wrap(key).getLong());
    }

    /** What {@code SizeBytes} tells: the keys and the images, each by itself. */
    public int sizeBytes() {
        return keys.sizeBytes() + old.map(Item::sizeBytes).orElse(0) + changed.map(Item::sizeBytes).orElse(0);
    }

    public byte[] encoded() {
        ByteBuffer buffer = ByteBuffer.allocate(FIXED_BYTES + keys.encoded().length
                + old.map(item -> item.encoded().length).orElse(0)
                + changed.map(item -> item.encoded().length).orElse(0));
        buffer.put(FORMAT).putLong(at.toEpochMilli()).put((byte) kind.storedCode).put((byte) author.storedCode());
        put(buffer, Optional.of(keys));
        put(buffer, old);
        put(buffer, changed);
        return buffer.array();
    }

    /** @throws IllegalStateException when a later version has written the record */
    public static StreamEntry read(byte[] key, byte[] value) {
        ByteBuffer buffer = ByteBuffer.wrap(value);
        byte format = buffer.get();
        if (format != FORMAT) {
            throw new IllegalStateException("a stream record has format " + format + ", this version reads " + FORMAT
                    + ": open it with a newer version");
        }
        return new StreamEntry(number(key), Instant.ofEpochMilli(buffer.getLong()), Kind.ofStoredCode(buffer.get()),
                Author.ofStoredCode(buffer.get()), take(buffer).orElseThrow(), take(buffer), take(buffer));
    }

    /** When the record stored as {@code value} was written, without reading the rest. */
    public static Instant at(byte[] value) {
        return Instant.ofEpochMilli(ByteBuffer.wrap(value).getLong(1));
    }

    private static void put(ByteBuffer buffer, Optional<Item> image) {
        if (image.isEmpty()) {
            buffer.putInt(ABSENT);
            return;
        }
        byte[] bytes = image.get().encoded();
        buffer.putInt(bytes.length).put(bytes);
    }

    private static Optional<Item> take(ByteBuffer buffer) {
        int size = buffer.getInt();
        if (size == ABSENT) {
            return Optional.empty();
        }
        byte[] bytes = new byte[size];
        buffer.get(bytes);
        return Optional.of(Item.stored(bytes));
    }
}
