package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record EnableKinesisStreamingConfiguration(Optional<String> approximateCreationDateTimePrecision) {}
