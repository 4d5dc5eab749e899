package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DeleteBackupResponse(Optional<BackupDescription> backupDescription) implements Response {}
