package dev.keywright.engine.api;

import java.util.Optional;

/** Begins to send a table's changes to a Kinesis data stream. */
@ApiRecord
public record EnableKinesisStreamingDestinationRequest(Optional<String> tableName, Optional<String> streamArn,
        Optional<EnableKinesisStreamingConfiguration> enableKinesisStreamingConfiguration)
        implements
            Request<EnableKinesisStreamingDestinationResponse> {}
