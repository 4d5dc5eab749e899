package dev.keywright.engine.api;

import java.time.Instant;
import java.util.Optional;

/** Where a restored table comes from. */
@ApiRecord
public record RestoreSummary(Optional<String> sourceBackupArn, Optional<String> sourceTableArn,
        Optional<Instant> restoreDateTime, Optional<Boolean> restoreInProgress) {}
