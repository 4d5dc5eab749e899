package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DescribeTimeToLiveRequest(Optional<String> tableName) implements Request<DescribeTimeToLiveResponse> {}
