package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record CreateTableResponse(Optional<TableDescription> tableDescription) implements Response {}
