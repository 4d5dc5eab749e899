package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record UpdateContinuousBackupsRequest(Optional<String> tableName,
        Optional<PointInTimeRecoverySpecification> pointInTimeRecoverySpecification)
        implements
            Request<UpdateContinuousBackupsResponse> {}
