package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record DescribeKinesisStreamingDestinationResponse(Optional<String> tableName,
        Optional<List<KinesisDataStreamDestination>> kinesisDataStreamDestinations) implements Response {}
