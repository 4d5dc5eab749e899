package dev.keywright.engine.flow;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.DescribeStreamResponse;
import dev.keywright.engine.api.GetRecordsResponse;
import dev.keywright.engine.api.GetShardIteratorResponse;
import dev.keywright.engine.api.ListStreamsResponse;
import dev.keywright.engine.api.Response;
import dev.keywright.engine.schema.SequenceNumber;
import dev.keywright.engine.schema.ShardId;
import dev.keywright.engine.schema.StreamShard;
import dev.keywright.engine.schema.TableStream;

/** A request to the streams API that makes sense. */
public sealed interface CheckedStream<R extends Response> extends Checked<R> {
    /** @param last the stream that the next page comes after; empty when there is no further page */
    record ListStreams(List<TableStream> page,
            Optional<TableStream> last) implements CheckedStream<ListStreamsResponse> {}

    /** @param last the shard that the next page comes after; empty when there is no further page */
    record DescribeStream(TableStream stream, List<StreamShard> page,
            Optional<ShardId> last) implements CheckedStream<DescribeStreamResponse> {}

    record GetShardIterator(TableStream stream, StreamShard shard,
            StreamPosition position) implements CheckedStream<GetShardIteratorResponse> {}

    /** @param limit the most records to answer with */
    record GetRecords(TableStream stream, StreamShard shard, SequenceNumber from,
            int limit) implements CheckedStream<GetRecordsResponse> {}
}
