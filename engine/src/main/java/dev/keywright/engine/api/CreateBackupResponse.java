package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record CreateBackupResponse(Optional<BackupDetails> backupDetails) implements Response {}
