package dev.keywright.engine.api;

import java.time.Instant;
import java.util.Optional;

/** A backup as a list shows it. */
@ApiRecord
public record BackupSummary(Optional<String> tableName, Optional<String> tableId, Optional<String> tableArn,
        Optional<String> backupArn, Optional<String> backupName, Optional<Instant> backupCreationDateTime,
        Optional<Instant> backupExpiryDateTime, Optional<String> backupStatus, Optional<String> backupType,
        Optional<Long> backupSizeBytes) {}
