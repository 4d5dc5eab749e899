package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record TimeToLiveSpecification(Optional<Boolean> enabled, Optional<String> attributeName) {}
