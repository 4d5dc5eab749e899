package dev.keywright.engine.api;

import java.util.Optional;

/** Shows a global table of version 2017.11.29. */
@ApiRecord
public record DescribeGlobalTableRequest(
        Optional<String> globalTableName) implements Request<DescribeGlobalTableResponse> {}
