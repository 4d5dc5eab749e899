package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record Endpoint(Optional<String> address, Optional<Long> cachePeriodInMinutes) {}
