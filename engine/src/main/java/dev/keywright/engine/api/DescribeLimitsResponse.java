package dev.keywright.engine.api;

import java.util.Optional;

/** The account's quotas in capacity units; see FACTS §3.1. */
@ApiRecord
public record DescribeLimitsResponse(Optional<Long> accountMaxReadCapacityUnits,
        Optional<Long> accountMaxWriteCapacityUnits, Optional<Long> tableMaxReadCapacityUnits,
        Optional<Long> tableMaxWriteCapacityUnits) implements Response {}
