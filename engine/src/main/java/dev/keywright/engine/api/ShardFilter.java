package dev.keywright.engine.api;

import java.util.Optional;

/** Which shards to describe: with {@code CHILD_SHARDS}, those that follow one. */
@ApiRecord
public record ShardFilter(Optional<String> type, Optional<String> shardId) {}
