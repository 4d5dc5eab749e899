package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DisableKinesisStreamingDestinationResponse(Optional<String> tableName, Optional<String> streamArn,
        Optional<String> destinationStatus,
        Optional<EnableKinesisStreamingConfiguration> enableKinesisStreamingConfiguration) implements Response {}
