package dev.keywright.engine.api;

import java.time.Instant;
import java.util.Optional;

@ApiRecord
public record BillingModeSummary(Optional<String> billingMode, Optional<Instant> lastUpdateToPayPerRequestDateTime) {}
