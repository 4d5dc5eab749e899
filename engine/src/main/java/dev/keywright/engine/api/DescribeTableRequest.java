package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record DescribeTableRequest(Optional<String> tableName) implements Request<DescribeTableResponse> {}
