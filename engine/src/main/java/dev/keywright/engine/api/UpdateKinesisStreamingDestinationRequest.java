package dev.keywright.engine.api;

import java.util.Optional;

/** Changes the precision of the times that a Kinesis data stream is told. */
@ApiRecord
public record UpdateKinesisStreamingDestinationRequest(Optional<String> tableName, Optional<String> streamArn,
        Optional<UpdateKinesisStreamingConfiguration> updateKinesisStreamingConfiguration)
        implements
            Request<UpdateKinesisStreamingDestinationResponse> {}
