package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record PointInTimeRecoverySpecification(Optional<Boolean> pointInTimeRecoveryEnabled,
        Optional<Integer> recoveryPeriodInDays) {}
