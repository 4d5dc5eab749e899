package dev.keywright.engine.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.schema.TableId;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Keyspace;
import dev.keywright.engine.storage.Reads;
import dev.keywright.engine.storage.Transaction;

/**
 * The history of one table, in two keyspaces beside it: the images by item, for reading, and the moments in order, for
 * trimming and for never going back.
 *
 * <pre>
 * images:  item's key | moment → the item before that moment's commit; nothing when there was none
 * moments: moment | item's key → nothing
 * </pre>
 */
public final class History {
    /** How many old entries a write takes away: more than it adds, so that a history shrinks to its period. */
    private static final int TRIMMED_AT_ONCE = 8;

    private static final byte[] NOTHING = new byte[0];

    private final TableId table;
    private final Transaction transaction;

    /** @param transaction in which everything is kept */
    public History(TableId table, Transaction transaction) {
        this.table = table;
        this.transaction = transaction;
    }

    /** Begins to keep a history. */
    public void begin() {
        transaction.create(images(table));
        transaction.create(moments(table));
    }

    /** Forgets it all. */
    public void end() {
        transaction.drop(images(table));
        transaction.drop(moments(table));
    }

    /** The moment of a commit that is about to be made. */
    public Moment next(Instant now) {
        Cursor last = transaction.scan(moments(table), KeyRange.ALL, Direction.DESCENDING);
        return last.next() ? Moment.read(last.key(), 0).next(now) : Moment.before(now).next(now);
    }

    /** Keeps what an item was before the commit of {@code moment}. */
    public void keep(Moment moment, byte[] itemKey, Optional<byte[]> before) {
        transaction.put(images(table), joined(itemKey, moment.bytes()), before.orElse(NOTHING));
        transaction.put(moments(table), joined(moment.bytes(), itemKey), NOTHING);
    }

    /** A moment that everything committed so far comes before, and all that follows after. */
    public Moment mark(Instant now) {
        Moment marked = next(now);
        transaction.put(moments(table), marked.bytes(), NOTHING);
        return marked;
    }

    /** Takes away some of what only states before {@code oldest} need. */
    public void trim(Instant oldest) {
        Moment kept = Moment.before(oldest);
        List<byte[]> old = new ArrayList<>(TRIMMED_AT_ONCE);
        Cursor entries = transaction.scan(moments(table), KeyRange.ALL, Direction.ASCENDING);
        while (old.size() < TRIMMED_AT_ONCE && entries.next()
                && Moment.read(entries.key(), 0).compareTo(kept) <= 0) {
            old.add(entries.key());
        }
        for (byte[] entry : old) {
            transaction.delete(moments(table), entry);
            transaction.delete(images(table),
                    joined(Arrays.copyOfRange(entry, Moment.BYTES, entry.length), Moment.read(entry, 0).bytes()));
        }
    }

    /** Whether a history of the table is being kept. */
    public static boolean exists(TableId table, Reads reads) {
        return reads.keyspaces().contains(images(table));
    }

    /** What changed after one moment and until another: of each item, the images at both. */
    public static Changes changes(TableId table, Moment from, Moment to, Optional<byte[]> afterKey, Reads reads) {
        return new Changes(table, from, to, afterKey, reads);
    }

    static Keyspace images(TableId table) {
        return new Keyspace(table.value() + "#images");
    }

    private static Keyspace moments(TableId table) {
        return new Keyspace(table.value() + "#moments");
    }

    static byte[] itemKey(byte[] image) {
        return Arrays.copyOf(image, image.length - Moment.BYTES);
    }

    static Moment moment(byte[] image) {
        return Moment.read(image, image.length - Moment.BYTES);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
