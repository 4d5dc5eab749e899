package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record ListBackupsResponse(Optional<List<BackupSummary>> backupSummaries,
        Optional<String> lastEvaluatedBackupArn) implements Response {}
