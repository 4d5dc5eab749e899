package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record RestoreTableFromBackupResponse(Optional<TableDescription> tableDescription) implements Response {}
