package dev.keywright.engine.reply;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import dev.keywright.engine.api.ChangeRecord;
import dev.keywright.engine.api.DescribeStreamResponse;
import dev.keywright.engine.api.GetRecordsResponse;
import dev.keywright.engine.api.GetShardIteratorResponse;
import dev.keywright.engine.api.Identity;
import dev.keywright.engine.api.ListStreamsResponse;
import dev.keywright.engine.api.SequenceNumberRange;
import dev.keywright.engine.api.Shard;
import dev.keywright.engine.api.Stream;
import dev.keywright.engine.api.StreamDescriptionBuilder;
import dev.keywright.engine.api.StreamRecord;
import dev.keywright.engine.flow.Author;
import dev.keywright.engine.flow.CheckedStream;
import dev.keywright.engine.flow.Outcome;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.ShardIterator;
import dev.keywright.engine.flow.StreamEntry;
import dev.keywright.engine.schema.SequenceNumber;
import dev.keywright.engine.schema.ShardId;
import dev.keywright.engine.schema.StreamArn;
import dev.keywright.engine.schema.StreamShard;
import dev.keywright.engine.schema.TableStream;

/** The four operations of the streams API (FACTS §6.1). */
final class StreamReply {
    private static final String EVENT_VERSION = "1.1";
    private static final String EVENT_SOURCE = "aws:dynamodb";
    private static final Identity SERVICE = new Identity(Optional.of("dynamodb.amazonaws.com"),
            Optional.of("Service"));

    private StreamReply() {}

    static ListStreamsResponse of(CheckedStream.ListStreams checked, Scope scope) {
        return new ListStreamsResponse(
                Optional.of(checked.page()
                        .stream()
                        .map(stream -> new Stream(Optional.of(arn(stream, scope).toString()),
                                Optional.of(stream.table().value()), Optional.of(stream.label())))
                        .toList()),
                checked.last().map(stream -> arn(stream, scope).toString()));
    }

    static DescribeStreamResponse of(CheckedStream.DescribeStream checked, Scope scope) {
        TableStream stream = checked.stream();
        return new DescribeStreamResponse(Optional.of(StreamDescriptionBuilder.builder()
                .streamArn(arn(stream, scope).toString())
                .streamLabel(stream.label())
                .streamStatus(stream.statusAt(scope.now()).name())
                .streamViewType(stream.view().name())
                .creationRequestDateTime(stream.enabledAt())
                .tableName(stream.table().value())
                .keySchema(KeyDescription.of(stream.key()))
                .shards(checked.page().stream().map(StreamReply::shard).toList())
                .lastEvaluatedShardId(checked.last().map(ShardId::value))
                .build()));
    }

    static GetShardIteratorResponse of(CheckedStream.GetShardIterator checked, Outcome.PositionFound found,
            Scope scope) {
        return new GetShardIteratorResponse(
                Optional.of(iterator(checked.stream(), checked.shard(), found.next(), scope)));
    }

    static GetRecordsResponse of(CheckedStream.GetRecords checked, Outcome.RecordsRead read, Scope scope) {
        return new GetRecordsResponse(
                Optional.of(read.records().stream().map(entry -> record(checked.stream(), entry, scope)).toList()),
                read.next().map(next -> iterator(checked.stream(), checked.shard(), next, scope)));
    }

    private static StreamArn arn(TableStream stream, Scope scope) {
        return StreamArn.of(scope.arn(stream.table()), stream);
    }

    private static String iterator(TableStream stream, StreamShard shard, SequenceNumber from, Scope scope) {
        return new ShardIterator(arn(stream, scope), shard.id(), from, scope.now()).toString();
    }

    private static Shard shard(StreamShard shard) {
        return new Shard(Optional.of(shard.id().value()),
                Optional.of(new SequenceNumberRange(Optional.of(shard.first().toString()),
                        shard.ending().map(SequenceNumber::toString))),
                shard.parent().map(ShardId::value));
    }

    private static ChangeRecord record(TableStream stream, StreamEntry entry, Scope scope) {
        StreamRecord dynamodb = new StreamRecord(Optional.of(entry.at().truncatedTo(ChronoUnit.SECONDS)),
                Optional.of(entry.keys()), entry.changed(), entry.old(), Optional.of(entry.number().toString()),
                Optional.of((long) entry.sizeBytes()), Optional.of(stream.view().name()));
        return new ChangeRecord(Optional.of(eventId(stream, entry)), Optional.of(entry.kind().name()),
                Optional.of(EVENT_VERSION), Optional.of(EVENT_SOURCE), Optional.of(scope.region()),
                Optional.of(dynamodb), identity(entry.author()));
    }

    /** 32 hexadecimal digits, the same whenever the record is read. */
    private static String eventId(TableStream stream, StreamEntry entry) {
        String name = stream.tableId() + " " + stream.label() + " " + entry.number();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
    }

    private static Optional<Identity> identity(Author author) {
        return switch (author) {
            case CALLER -> Optional.empty();
            case TIME_TO_LIVE -> Optional.of(SERVICE);
        };
    }
}
