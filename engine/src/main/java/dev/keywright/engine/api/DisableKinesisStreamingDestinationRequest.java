package dev.keywright.engine.api;

import java.util.Optional;

/** Stops sending a table's changes to a Kinesis data stream. */
@ApiRecord
public record DisableKinesisStreamingDestinationRequest(Optional<String> tableName, Optional<String> streamArn,
        Optional<EnableKinesisStreamingConfiguration> enableKinesisStreamingConfiguration)
        implements
            Request<DisableKinesisStreamingDestinationResponse> {}
