package dev.keywright.engine.api;

import java.util.Optional;

/** Where to start reading a shard. */
@ApiRecord
public record GetShardIteratorRequest(Optional<String> streamArn, Optional<String> shardId,
        Optional<String> shardIteratorType,
        Optional<String> sequenceNumber) implements Request<GetShardIteratorResponse> {}
