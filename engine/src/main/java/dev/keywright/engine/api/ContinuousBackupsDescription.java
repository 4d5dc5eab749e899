package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record ContinuousBackupsDescription(Optional<String> continuousBackupsStatus,
        Optional<PointInTimeRecoveryDescription> pointInTimeRecoveryDescription) {}
