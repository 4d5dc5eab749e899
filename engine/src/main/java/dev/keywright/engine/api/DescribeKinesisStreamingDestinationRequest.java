package dev.keywright.engine.api;

import java.util.Optional;

/** Lists the Kinesis data streams that a table's changes go to, or went to. */
@ApiRecord
public record DescribeKinesisStreamingDestinationRequest(
        Optional<String> tableName) implements Request<DescribeKinesisStreamingDestinationResponse> {}
