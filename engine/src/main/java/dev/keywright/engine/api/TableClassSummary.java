package dev.keywright.engine.api;

import java.time.Instant;
import java.util.Optional;

@ApiRecord
public record TableClassSummary(Optional<String> tableClass, Optional<Instant> lastUpdateDateTime) {}
