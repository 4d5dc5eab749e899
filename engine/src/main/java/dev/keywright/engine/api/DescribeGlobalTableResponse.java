package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DescribeGlobalTableResponse(
        Optional<GlobalTableDescription> globalTableDescription) implements Response {}
