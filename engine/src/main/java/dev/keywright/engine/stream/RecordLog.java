package dev.keywright.engine.stream;

import java.time.Instant;
import java.util.Optional;

import dev.keywright.engine.flow.Author;
import dev.keywright.engine.flow.Change;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.flow.StreamEntry;
import dev.keywright.engine.flow.StreamEntry.Kind;
import dev.keywright.engine.schema.SequenceNumber;
import dev.keywright.engine.schema.StreamViewType;
import dev.keywright.engine.schema.TableStream;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Reads;
import dev.keywright.engine.storage.Transaction;
import dev.keywright.engine.value.Item;

/** The records of one stream, one after the other. */
final class RecordLog {
    private RecordLog() {}

    static void append(TableStream stream, Change change, Author author, Instant now, Transaction transaction) {
        SequenceNumber number = next(stream, transaction);
        StreamEntry entry = new StreamEntry(number, now, kind(change), author, change.keyAttributes(),
                hasOld(stream.view()) ? change.before() : Optional.<Item>empty(),
                hasNew(stream.view()) ? change.after() : Optional.<Item>empty());
        transaction.put(Source.keyspace(stream), StreamEntry.key(number), entry.encoded());
    }

    /** The number that the next record gets: one more than the last one's, and within the newest shard. */
    static SequenceNumber next(TableStream stream, Reads reads) {
        Cursor newest = reads.scan(Source.keyspace(stream),
                KeyRange.from(StreamEntry.key(stream.newest().first())), Direction.DESCENDING);
        return newest.next() ? StreamEntry.number(newest.key()).next() : stream.newest().first();
    }

    private static Kind kind(Change change) {
        if (change.before().isEmpty()) {
            return Kind.INSERT;
        }
        return change.after().isEmpty() ? Kind.REMOVE : Kind.MODIFY;
    }

    private static boolean hasOld(StreamViewType view) {
        return switch (view) {
            case OLD_IMAGE, NEW_AND_OLD_IMAGES -> true;
            case KEYS_ONLY, NEW_IMAGE -> false;
        };
    }

    private static boolean hasNew(StreamViewType view) {
        return switch (view) {
            case NEW_IMAGE, NEW_AND_OLD_IMAGES -> true;
            case KEYS_ONLY, OLD_IMAGE -> false;
        };
    }
}
