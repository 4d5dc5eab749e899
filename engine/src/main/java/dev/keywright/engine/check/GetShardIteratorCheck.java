package dev.keywright.engine.check;

import java.util.Optional;

import dev.keywright.engine.api.GetShardIteratorRequest;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedStream;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.StreamPosition;
import dev.keywright.engine.schema.SequenceNumber;
import dev.keywright.engine.schema.ShardId;
import dev.keywright.engine.schema.StreamShard;
import dev.keywright.engine.schema.TableStream;

final class GetShardIteratorCheck {
    private static final int SHORTEST_NUMBER = 21;
    private static final int LONGEST_NUMBER = 40;

    private GetShardIteratorCheck() {}

    /** Spelled as the API spells it. */
    private enum IteratorType {
        TRIM_HORIZON, LATEST, AT_SEQUENCE_NUMBER, AFTER_SEQUENCE_NUMBER
    }

    static CheckedStream.GetShardIterator check(GetShardIteratorRequest request, Scope scope) {
        Members members = new Members(Wording.OLDER).required("StreamArn", request.streamArn());
        StreamLookup.arn(members, "StreamArn", request.streamArn()).required("ShardId", request.shardId());
        StreamLookup.shardId(members, "ShardId", request.shardId())
                .required("ShardIteratorType", request.shardIteratorType())
                .oneOf("ShardIteratorType", request.shardIteratorType(), IteratorType.values())
                .length("SequenceNumber", request.sequenceNumber(), SHORTEST_NUMBER, LONGEST_NUMBER)
                .done();
        IteratorType type = IteratorType.valueOf(request.shardIteratorType().orElseThrow());
        requireNumberWhereItBelongs(type, request.sequenceNumber());
        TableStream stream = StreamLookup.stream(scope, request.streamArn().orElseThrow());
        StreamShard shard = StreamLookup.shard(scope, stream, new ShardId(request.shardId().orElseThrow()));
        return new CheckedStream.GetShardIterator(stream, shard, switch (type) {
            case TRIM_HORIZON -> new StreamPosition.TrimHorizon();
            case LATEST -> new StreamPosition.Latest();
            case AT_SEQUENCE_NUMBER -> new StreamPosition.At(number(shard, request));
            case AFTER_SEQUENCE_NUMBER -> new StreamPosition.After(number(shard, request));
        });
    }

    private static void requireNumberWhereItBelongs(IteratorType type, Optional<String> number) {
        boolean belongs = switch (type) {
            case TRIM_HORIZON, LATEST -> false;
            case AT_SEQUENCE_NUMBER, AFTER_SEQUENCE_NUMBER -> true;
        };
        if (belongs && number.isEmpty()) {
            throw Message.SEQUENCE_NUMBER_INVALID.asValidation();
        }
        if (!belongs && number.isPresent()) {
            throw Message.SEQUENCE_NUMBER_UNWANTED.asValidation();
        }
    }

    private static SequenceNumber number(StreamShard shard, GetShardIteratorRequest request) {
        return SequenceNumber.parse(request.sequenceNumber().orElseThrow())
                .filter(shard::has)
                .orElseThrow(Message.SEQUENCE_NUMBER_OF_OTHER_SHARD::asValidation);
    }
}
