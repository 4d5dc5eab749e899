package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record Shard(Optional<String> shardId, Optional<SequenceNumberRange> sequenceNumberRange,
        Optional<String> parentShardId) {}
