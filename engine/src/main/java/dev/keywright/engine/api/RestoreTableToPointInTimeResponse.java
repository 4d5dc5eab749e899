package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record RestoreTableToPointInTimeResponse(Optional<TableDescription> tableDescription) implements Response {}
