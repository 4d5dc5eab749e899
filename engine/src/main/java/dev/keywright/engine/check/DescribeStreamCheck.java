package dev.keywright.engine.check;

import java.util.List;
import java.util.Optional;

import dev.keywright.engine.api.DescribeStreamRequest;
import dev.keywright.engine.api.ShardFilter;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.flow.CheckedStream;
import dev.keywright.engine.flow.Scope;
import dev.keywright.engine.schema.ShardId;
import dev.keywright.engine.schema.StreamShard;
import dev.keywright.engine.schema.TableStream;

final class DescribeStreamCheck {
    private static final int MAX_PAGE = 100;

    private DescribeStreamCheck() {}

    /** Spelled as the API spells it. */
    private enum FilterType {
        CHILD_SHARDS
    }

    static CheckedStream.DescribeStream check(DescribeStreamRequest request, Scope scope) {
        constrain(request);
        int limit = request.limit().orElse(MAX_PAGE);
        if (limit > MAX_PAGE) {
            throw Message.SHARDS_LIMIT.asValidation(MAX_PAGE);
        }
        TableStream stream = StreamLookup.stream(scope, request.streamArn().orElseThrow());
        Optional<ShardId> start = request.exclusiveStartShardId().map(ShardId::new);
        List<StreamShard> rest = stream.shardsAt(scope.now())
                .stream()
                .filter(shard -> request.shardFilter().map(filter -> passes(filter, shard)).orElse(true))
                .filter(shard -> start.map(from -> shard.id().compareTo(from) > 0).orElse(true))
                .toList();
        List<StreamShard> page = rest.subList(0, Math.min(limit, rest.size()));
        return new CheckedStream.DescribeStream(stream, page,
                page.size() < rest.size() ? Optional.of(page.getLast().id()) : Optional.empty());
    }

    private static void constrain(DescribeStreamRequest request) {
        Members members = new Members(Wording.OLDER).required("StreamArn", request.streamArn());
        StreamLookup.arn(members, "StreamArn", request.streamArn())
                .range("Limit", request.limit(), 1, Integer.MAX_VALUE);
        StreamLookup.shardId(members, "ExclusiveStartShardId", request.exclusiveStartShardId());
        request.shardFilter().ifPresent(filter -> {
            members.oneOf("ShardFilter.type", filter.type(), FilterType.values());
            StreamLookup.shardId(members, "ShardFilter.shardId", filter.shardId());
        });
        members.done();
    }

    /** A filter that names no parent lets nothing through; one without a type is none. */
    private static boolean passes(ShardFilter filter, StreamShard shard) {
        return filter.type().isEmpty()
                || (filter.shardId().isPresent()
                        && shard.parent().equals(filter.shardId().map(ShardId::new)));
    }
}
