package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record ListStreamsResponse(Optional<List<Stream>> streams,
        Optional<String> lastEvaluatedStreamArn) implements Response {}
