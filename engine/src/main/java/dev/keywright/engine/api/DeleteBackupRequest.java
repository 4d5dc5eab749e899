package dev.keywright.engine.api;

import java.util.Optional;

/** Removes a backup for good. */
@ApiRecord
public record DeleteBackupRequest(Optional<String> backupArn) implements Request<DeleteBackupResponse> {}
