package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record UpdateTableResponse(Optional<TableDescription> tableDescription) implements Response {}
