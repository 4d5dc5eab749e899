package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record KinesisDataStreamDestination(Optional<String> streamArn, Optional<String> destinationStatus,
        Optional<String> destinationStatusDescription, Optional<String> approximateCreationDateTimePrecision) {}
