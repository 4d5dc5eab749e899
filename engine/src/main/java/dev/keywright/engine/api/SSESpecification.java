package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record SSESpecification(Optional<Boolean> enabled, Optional<String> sseType, Optional<String> kmsMasterKeyId) {}
