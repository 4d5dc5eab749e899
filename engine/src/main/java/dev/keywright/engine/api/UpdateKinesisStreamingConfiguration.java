package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record UpdateKinesisStreamingConfiguration(Optional<String> approximateCreationDateTimePrecision) {}
