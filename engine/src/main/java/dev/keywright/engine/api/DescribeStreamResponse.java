package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DescribeStreamResponse(Optional<StreamDescription> streamDescription) implements Response {}
