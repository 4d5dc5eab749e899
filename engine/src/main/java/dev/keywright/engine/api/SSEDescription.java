package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record SSEDescription(Optional<String> status, Optional<String> sseType, Optional<String> kmsMasterKeyArn) {}
