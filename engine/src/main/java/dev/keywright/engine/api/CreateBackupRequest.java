package dev.keywright.engine.api;

import java.util.Optional;

/** Backs a table up as it is now. */
@ApiRecord
public record CreateBackupRequest(Optional<String> tableName,
        Optional<String> backupName) implements Request<CreateBackupResponse> {}
