package dev.keywright.engine.api;

import java.util.Optional;

/** The next records of a shard. */
@ApiRecord
public record GetRecordsRequest(Optional<String> shardIterator,
        Optional<Integer> limit) implements Request<GetRecordsResponse> {}
