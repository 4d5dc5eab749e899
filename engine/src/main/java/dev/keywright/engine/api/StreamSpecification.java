package dev.keywright.engine.api;

import java.util.Optional;

@ApiRecord
public record StreamSpecification(Optional<Boolean> streamEnabled, Optional<String> streamViewType) {}
