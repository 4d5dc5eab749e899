package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DescribeTableResponse(Optional<TableDescription> table) implements Response {}
