package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record UpdateKinesisStreamingDestinationResponse(Optional<String> tableName, Optional<String> streamArn,
        Optional<String> destinationStatus,
        Optional<UpdateKinesisStreamingConfiguration> updateKinesisStreamingConfiguration) implements Response {}
