package dev.keywright.engine.api;

import java.util.Optional;

/** Who has changed an item, when it was the service itself. */
@ApiRecord
public record Identity(Optional<String> principalId, Optional<String> type) {}
