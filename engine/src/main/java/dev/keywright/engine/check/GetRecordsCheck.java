package dev.keywright.engine.check;

import dev.keywright.engine.api.GetRecordsRequest;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedStream;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.flow.ShardIterator;
import dev.keywright.engine.schema.StreamShard;
import dev.keywright.engine.schema.TableStream;

final class GetRecordsCheck {
    private static final int MAX_PAGE = 1000;
    private static final int LONGEST_ITERATOR = 2048;

    private GetRecordsCheck() {}

    static CheckedStream.GetRecords check(GetRecordsRequest request, Scope scope) {
        new Members(Wording.OLDER).required("ShardIterator", request.shardIterator())
                .length("ShardIterator", request.shardIterator(), 1, LONGEST_ITERATOR)
                .range("Limit", request.limit(), 1, Integer.MAX_VALUE)
                .done();
        int limit = request.limit().orElse(MAX_PAGE);
        if (limit > MAX_PAGE) {
            throw Message.RECORDS_LIMIT.asValidation(MAX_PAGE);
        }
        ShardIterator iterator = ShardIterator.parse(request.shardIterator().orElseThrow())
                .orElseThrow(Message.SHARD_ITERATOR_INVALID::asValidation);
        TableStream stream = StreamLookup.stream(scope, iterator.stream())
                .orElseThrow(() -> Message.STREAM_NOT_FOUND.asNotFound(iterator.stream()));
        if (iterator.isExpired(scope.now())) {
            throw new FaultException(new Fault.ExpiredIterator(Message.ITERATOR_EXPIRED.with()));
        }
        StreamShard shard = StreamLookup.shard(scope, stream, iterator.shard());
        return new CheckedStream.GetRecords(stream, shard, iterator.from(), limit);
    }
}
