package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DescribeBackupResponse(Optional<BackupDescription> backupDescription) implements Response {}
