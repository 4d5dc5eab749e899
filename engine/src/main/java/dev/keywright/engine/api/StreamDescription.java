package dev.keywright.engine.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApiRecord
public record StreamDescription(Optional<String> streamArn, Optional<String> streamLabel, Optional<String> streamStatus,
        Optional<String> streamViewType, Optional<Instant> creationRequestDateTime, Optional<String> tableName,
        Optional<List<KeySchemaElement>> keySchema, Optional<List<Shard>> shards,
        Optional<String> lastEvaluatedShardId) {}
