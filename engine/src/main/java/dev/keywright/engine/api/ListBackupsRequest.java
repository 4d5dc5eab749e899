package dev.keywright.engine.api;

import java.time.Instant;
import java.util.Optional;

/** Lists the backups of one table or of all. */
@ApiRecord
public record ListBackupsRequest(Optional<String> tableName, Optional<Integer> limit,
        Optional<Instant> timeRangeLowerBound, Optional<Instant> timeRangeUpperBound,
        Optional<String> exclusiveStartBackupArn,
        Optional<String> backupType) implements Request<ListBackupsResponse> {}
