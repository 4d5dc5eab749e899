package dev.keywright.engine.api;

import java.time.Instant;
import java.util.Optional;

@ApiRecord
public record PointInTimeRecoveryDescription(Optional<String> pointInTimeRecoveryStatus,
        Optional<Integer> recoveryPeriodInDays, Optional<Instant> earliestRestorableDateTime,
        Optional<Instant> latestRestorableDateTime) {}
