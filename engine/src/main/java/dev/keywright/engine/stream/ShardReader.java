package dev.keywright.engine.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Plan;
import dev.keywright.engine.flow.Source;
import dev.keywright.engine.flow.StreamEntry;
import dev.keywright.engine.flow.StreamPosition;
import dev.keywright.engine.schema.SequenceNumber;
import dev.keywright.engine.schema.StreamShard;
import dev.keywright.engine.schema.TableStream;
import dev.keywright.engine.storage.Cursor;
import dev.keywright.engine.storage.Direction;
import dev.keywright.engine.storage.KeyRange;
import dev.keywright.engine.storage.Reads;

/**
 * The stage's door for reads. Records that are too old count as trimmed whether or not upkeep has removed them yet.
 */
public final class ShardReader {
    private static final long PAGE_BYTES = 1 << 20;

    private final TableStream stream;
    private final StreamShard shard;
    private final Instant horizon;
    private final Reads reads;

    private ShardReader(TableStream stream, StreamShard shard, Instant horizon, Reads reads) {
        this.stream = stream;
        this.shard = shard;
        this.horizon = horizon;
        this.reads = reads;
    }

    /** @throws FaultException when what is asked for has been trimmed */
    public static Outcome read(Plan.StreamReading plan, Reads reads) {
        return switch (plan) {
            case Plan.FindPosition(var stream, var shard, var position, var horizon) -> new Outcome.PositionFound(
                    new ShardReader(stream, shard, horizon, reads).find(position));
            case Plan.ReadRecords(var stream, var shard, var from, var limit, var horizon) ->
                new ShardReader(stream, shard, horizon, reads).page(from, limit);
        };
    }

    private SequenceNumber find(StreamPosition position) {
        return switch (position) {
            case StreamPosition.TrimHorizon _ -> oldest();
            case StreamPosition.Latest _ -> end();
            case StreamPosition.At(SequenceNumber number) -> kept(number);
            case StreamPosition.After(SequenceNumber number) -> kept(number).next();
        };
    }

    private SequenceNumber oldest() {
        Cursor records = from(shard.first());
        while (records.next()) {
            if (isKept(records)) {
                return StreamEntry.number(records.key());
            }
        }
        return end();
    }

    /** The number behind the newest record. */
    private SequenceNumber end() {
        return shard.ending().map(SequenceNumber::next).orElseGet(() -> RecordLog.next(stream, reads));
    }

    private SequenceNumber kept(SequenceNumber number) {
        requireKept(number, from(number));
        return number;
    }

    private Outcome.RecordsRead page(SequenceNumber from, int limit) {
        List<StreamEntry> records = new ArrayList<>();
        Cursor cursor = from(from);
        boolean more = requireKept(from, cursor);
        long bytes = 0;
        SequenceNumber next = from;
        while (more && records.size() < limit) {
            StreamEntry record = StreamEntry.read(cursor.key(), cursor.value());
            bytes += record.sizeBytes();
            if (bytes > PAGE_BYTES && !records.isEmpty()) {
                break;
            }
            records.add(record);
            next = record.number().next();
            more = cursor.next();
        }
        boolean ended = !shard.isOpen() && !more;
        return new Outcome.RecordsRead(records, ended ? Optional.empty() : Optional.of(next));
    }

    /**
     * Steps to the record of this number. Numbers are given out without gaps, so one that was given out and is missing
     * has been trimmed.
     *
     * @return whether there is such a record
     */
    private boolean requireKept(SequenceNumber number, Cursor records) {
        boolean found = records.next();
        boolean isTrimmed = found
                ? !StreamEntry.number(records.key()).equals(number) || !isKept(records)
                : shard.last().map(last -> number.compareTo(last) <= 0).orElse(false);
        if (isTrimmed) {
            throw new FaultException(new Fault.TrimmedDataAccess(Message.RECORDS_TRIMMED.with()));
        }
        return found;
    }

    private boolean isKept(Cursor records) {
        return StreamEntry.at(records.value()).isAfter(horizon);
    }

    private Cursor from(SequenceNumber number) {
        KeyRange rest = KeyRange.from(StreamEntry.key(number));
        return reads.scan(Source.keyspace(stream),
                shard.last().map(last -> rest.before(StreamEntry.key(last.next()))).orElse(rest), Direction.ASCENDING);
    }
}
