package dev.keywright.engine.history;

import java.util.Arrays;
import java.util.Optional;

import dev.keywright.engine.schema.TableId;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Reads;

/** Where all items of one past state of a table can be read, under the keys they had in it. */
public sealed interface PastItems {
    /** In a keyspace that holds them and nothing else, and that nobody changes. */
    record Kept(Keyspace keyspace) implements PastItems {}

    /** In a table that goes on changing, behind the images its history keeps. */
    record AsOf(TableId table, Moment moment) implements PastItems {}

    /** The items whose keys come after {@code key}, or all of them, in the order of their keys. */
    default Cursor scanAfter(Optional<byte[]> key, Reads reads) {
        KeyRange range = key.map(PastItems::after).orElse(KeyRange.ALL);
        return switch (this) {
            case Kept(var keyspace) -> reads.scan(keyspace, range, Direction.ASCENDING);
            case AsOf(var table, var moment) -> new PastCursor(
                    reads.scan(new Keyspace(table.value()), range, Direction.ASCENDING),
                    reads.scan(History.images(table), range, Direction.ASCENDING), moment);
        };
    }

    /** Past an item's key and all images under it: no key is the beginning of another. */
    static KeyRange after(byte[] key) {
        return KeyRange.prefix(key)
                .to()
                .map(KeyRange::from)
                .orElseGet(() -> KeyRange.from(Arrays.copyOf(key, key.length + 1)));
    }
}
