package dev.keywright.engine.api;

import java.util.Optional;

/** Shows the capacity of each region of a global table of version 2017.11.29. */
@ApiRecord
public record DescribeGlobalTableSettingsRequest(
        Optional<String> globalTableName) implements Request<DescribeGlobalTableSettingsResponse> {}
