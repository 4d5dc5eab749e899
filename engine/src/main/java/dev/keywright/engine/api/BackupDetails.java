package dev.keywright.engine.api;

import java.time.Instant;
import java.util.Optional;

@ApiRecord
public record BackupDetails(Optional<String> backupArn, Optional<String> backupName, Optional<Long> backupSizeBytes,
        Optional<String> backupStatus, Optional<String> backupType, Optional<Instant> backupCreationDateTime,
        Optional<Instant> backupExpiryDateTime) {}
