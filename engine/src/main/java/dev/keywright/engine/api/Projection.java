package dev.keywright.engine.api;

import java.util.List;
import java.util.Optional;

@ApiRecord
public record Projection(Optional<String> projectionType, Optional<List<String>> nonKeyAttributes) {}
