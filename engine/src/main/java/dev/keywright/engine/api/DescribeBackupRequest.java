package dev.keywright.engine.api;

import java.util.Optional;

/** Shows a backup. */
@ApiRecord
public record DescribeBackupRequest(Optional<String> backupArn) implements Request<DescribeBackupResponse> {}
