package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record GetShardIteratorResponse(Optional<String> shardIterator) implements Response {}
