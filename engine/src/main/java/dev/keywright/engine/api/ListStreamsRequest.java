package dev.keywright.engine.api;

import java.util.Optional;

/** The streams that can be read, a page at a time: all of them, or those of one table. */
@ApiRecord
public record ListStreamsRequest(Optional<String> tableName, Optional<Integer> limit,
        Optional<String> exclusiveStartStreamArn) implements Request<ListStreamsResponse> {}
