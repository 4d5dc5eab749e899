package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DeleteTableResponse(Optional<TableDescription> tableDescription) implements Response {}
