package dev.keywright.engine.api;

import java.util.Optional;

/** A stream with its shards, a page of them at a time. */
@ApiRecord
public record DescribeStreamRequest(Optional<String> streamArn, Optional<Integer> limit,
        Optional<String> exclusiveStartShardId,
        Optional<ShardFilter> shardFilter) implements Request<DescribeStreamResponse> {}
